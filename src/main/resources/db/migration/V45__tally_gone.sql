-- Its rows stand in tally_day.
drop table tally;
