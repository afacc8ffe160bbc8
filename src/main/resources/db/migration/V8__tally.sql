-- How many answers gave which score on a local day: the integers behind every figure. meaning tells wordings and
-- scales apart; dimension "" is the total, else a kept segment such as "order.store".
create table tally (
    survey_id   varchar(64)  not null,
    question_id varchar(64)  not null,
    meaning     varchar(12)  not null,
    origin      varchar(10)  not null check (origin in ('INVITED', 'OPEN')),
    dimension   varchar(60)  not null,
    segment     varchar(200) not null,
    local_day   date         not null,
    c0          bigint       not null check (c0 >= 0),
    c1          bigint       not null check (c1 >= 0),
    c2          bigint       not null check (c2 >= 0),
    c3          bigint       not null check (c3 >= 0),
    c4          bigint       not null check (c4 >= 0),
    c5          bigint       not null check (c5 >= 0),
    c6          bigint       not null check (c6 >= 0),
    c7          bigint       not null check (c7 >= 0),
    c8          bigint       not null check (c8 >= 0),
    c9          bigint       not null check (c9 >= 0),
    c10         bigint       not null check (c10 >= 0),
    skipped     bigint       not null check (skipped >= 0),
    primary key (survey_id, question_id, meaning, origin, dimension, segment, local_day)
);
