-- Somebody worth a call, with the reasons in words. subject_key is the customer (or the anonymous response) while open,
-- so that one person has one open follow-up; closing adds the follow-up's own id to it.
create table follow_up (
    id          uuid                     not null primary key,
    subject_key varchar(90)              not null unique,
    customer_id uuid references customer (id),
    response_id uuid                     not null references response (id),
    survey_id   varchar(64)              not null,
    points      integer                  not null check (points between 0 and 100),
    level       varchar(10)              not null check (level in ('RED', 'AMBER', 'WATCH', 'LOW')),
    reasons     varchar(2000)            not null,
    opened_at   timestamp with time zone not null,
    due_on      date                     not null,
    open        boolean                  not null
);
create index follow_up_list on follow_up (open, points);
-- Who closed the loop, when, and what came of it.
create table follow_up_closure (
    follow_up_id uuid                     not null primary key references follow_up (id),
    closed_at    timestamp with time zone not null,
    closed_by    varchar(254)             not null,
    outcome      varchar(20)              not null check (outcome in ('SOLVED', 'APOLOGISED', 'NO_REPLY', 'NOTHING_TO_DO')),
    note         varchar(2000)            not null
);
