-- One row per user and period, before anything is sent: that makes a digest once. What became of it, as with invitation_mail:
-- handed_over_at is committed before the mail server gets the mail; with no answer after it, the mail's fate is unknown.
create table digest (
    id             uuid                     not null primary key,
    user_id        uuid                     not null references account_user (id) on delete cascade,
    rhythm         varchar(10)              not null check (rhythm in ('WEEKLY', 'MONTHLY')),
    first_day      date                     not null,
    due_at         timestamp with time zone not null,
    state          varchar(15)              not null
        check (state in ('SCHEDULED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'DROPPED')),
    send_at        timestamp with time zone not null,
    attempts       integer                  not null,
    sentence       varchar(500)             not null,
    domain         varchar(255),
    message_id     varchar(400),
    claim          varchar(43),
    claimed_at     timestamp with time zone,
    handed_over_at timestamp with time zone,
    answered_at    timestamp with time zone,
    unique (user_id, rhythm, first_day)
);
create index digest_due on digest (state, send_at);
create index digest_pace on digest (claimed_at);
