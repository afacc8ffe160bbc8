-- A table of customers that somebody uploaded: checked, shown, and taken only when that person says so.
create table invitation_upload (
    id          uuid                     not null primary key,
    file_name   varchar(200)             not null,
    actor       varchar(254)             not null,
    uploaded_at timestamp with time zone not null,
    state       varchar(10)              not null check (state in ('CHECKED', 'TAKING', 'TAKEN', 'STOPPED')),
    report      varchar(500000)          not null, -- JSON: what was read, the mistakes, what would be decided
    taken       integer default 0        not null,
    known       integer default 0        not null,
    reason      varchar(500) default ''  not null
);
create index invitation_upload_state on invitation_upload (state, uploaded_at);
-- Its lines, a hundred to a part. A part is recorded and removed in one transaction: none is lost, none is taken twice.
create table invitation_upload_part (
    id        uuid            not null primary key,
    upload_id uuid            not null references invitation_upload (id) on delete cascade,
    part      integer         not null,
    content   varchar(1000000) not null, -- JSON
    unique (upload_id, part)
);
