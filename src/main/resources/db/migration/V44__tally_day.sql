-- How many answers gave which score on a local day: the integers behind every figure. basis says what is counted: 0 every
-- answer, 1 the flagged ones among them, 30 to 365 by how much the latest answers of customers within so many days differ from
-- all answers: see rollup.delta.Opinions. Only those may be negative.
create table tally_day (
    series_id      integer  not null references tally_series (series_id),
    basis          smallint not null check (basis in (0, 1, 30, 90, 180, 365)),
    segment_id     integer  not null references tally_segment (segment_id),
    local_day      date     not null,
    c0             bigint   not null,
    c1             bigint   not null,
    c2             bigint   not null,
    c3             bigint   not null,
    c4             bigint   not null,
    c5             bigint   not null,
    c6             bigint   not null,
    c7             bigint   not null,
    c8             bigint   not null,
    c9             bigint   not null,
    c10            bigint   not null,
    skipped        bigint   not null,
    not_applicable bigint   not null,
    primary key (series_id, basis, segment_id, local_day),
    constraint tally_day_whole check (basis > 1 or (c0 >= 0 and c1 >= 0 and c2 >= 0 and c3 >= 0 and c4 >= 0 and c5 >= 0
        and c6 >= 0 and c7 >= 0 and c8 >= 0 and c9 >= 0 and c10 >= 0 and skipped >= 0 and not_applicable >= 0))
);
insert into tally_day (series_id, basis, segment_id, local_day, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, skipped,
    not_applicable)
select s.series_id, 0, g.segment_id, t.local_day, t.c0, t.c1, t.c2, t.c3, t.c4, t.c5, t.c6, t.c7, t.c8, t.c9, t.c10, t.skipped,
    t.not_applicable
from tally t
join tally_series s on s.survey_id = t.survey_id and s.question_id = t.question_id and s.meaning = t.meaning
    and s.origin = t.origin
join tally_segment g on g.dimension = t.dimension and g.segment = t.segment;
