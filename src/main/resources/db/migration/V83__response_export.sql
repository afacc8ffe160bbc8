-- Files of responses that are too long to wait for. Of what is in them there is only the query string they were asked with.
-- Written by whoever holds the claim, until lease_until; whoever comes after that begins again. erased: answers erased in all
-- when it was begun; where there are more since, the file is made anew.
create table response_export (
    id             uuid                     not null primary key,
    user_id        uuid                     not null references account_user (id) on delete cascade,
    query          varchar(4000)            not null,
    file_name      varchar(300)             not null,
    format         varchar(4)               not null check (format in ('CSV', 'XLSX')),
    state          varchar(10)              not null check (state in ('WAITING', 'RUNNING', 'READY', 'FAILED')),
    trouble        varchar(10)              not null check (trouble in ('NONE', 'REFUSED', 'TOO_LONG', 'OURS')),
    asked_at       timestamp with time zone not null,
    attempts       integer                  not null,
    claim          varchar(43)              not null,
    instance       varchar(255)             not null,
    lease_until    timestamp with time zone not null,
    erased         bigint                   not null,
    lines_written  bigint                   not null,
    lines_expected bigint,
    file_bytes     bigint                   not null,
    started_at     timestamp with time zone,
    finished_at    timestamp with time zone
);
create index response_export_state on response_export (state, asked_at);
create index response_export_user on response_export (user_id, asked_at);
