-- What somebody did to a follow-up and when: one row for each save, never edited. Null: that was left as it was; an empty owner:
-- given back. The owner is an address, as the trail names people. fingerprint tells the same save sent twice from another one.
create table follow_up_change (
    id           uuid                     not null primary key,
    follow_up_id uuid                     not null references follow_up (id) on delete cascade,
    version      integer                  not null check (version > 0),
    changed_at   timestamp with time zone not null,
    changed_by   varchar(254)             not null,
    status       varchar(10) check (status in ('OPEN', 'CONTACTED', 'RESOLVED')),
    owner        varchar(254),
    due_on       date,
    note         varchar(2000)            not null,
    fingerprint  varchar(43)              not null,
    unique (follow_up_id, version)
);
