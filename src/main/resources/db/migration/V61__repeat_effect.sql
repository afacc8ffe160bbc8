-- What customers who answered more than once do to the interval of a series, within so many days up to its last answer: the
-- longer, the more of them. answers and customers are those it was computed from, one customer in one_in; deff is null where
-- all answers were alike. Written anew each night.
create table repeat_effect (
    series_id integer                  not null references tally_series (series_id),
    days      integer                  not null check (days > 0),
    answers   bigint                   not null check (answers > 0),
    customers bigint                   not null check (customers > 0 and customers <= answers),
    deff      double precision check (deff >= 0),
    one_in    integer                  not null check (one_in > 0),
    as_of     timestamp with time zone not null,
    primary key (series_id, days)
);
