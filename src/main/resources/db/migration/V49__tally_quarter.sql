-- Everybody's answers by quarter of an hour: quarter counts from 1970-01-01 00:00 UTC. Every time zone's midnight is the edge of
-- one, so that anybody can be shown days of their own.
create table tally_quarter (
    series_id      integer  not null references tally_series (series_id),
    quarter        integer  not null,
    c0             bigint   not null check (c0 >= 0),
    c1             bigint   not null check (c1 >= 0),
    c2             bigint   not null check (c2 >= 0),
    c3             bigint   not null check (c3 >= 0),
    c4             bigint   not null check (c4 >= 0),
    c5             bigint   not null check (c5 >= 0),
    c6             bigint   not null check (c6 >= 0),
    c7             bigint   not null check (c7 >= 0),
    c8             bigint   not null check (c8 >= 0),
    c9             bigint   not null check (c9 >= 0),
    c10            bigint   not null check (c10 >= 0),
    skipped        bigint   not null check (skipped >= 0),
    not_applicable bigint   not null check (not_applicable >= 0),
    primary key (series_id, quarter)
);
