-- What was reported of a mail after it had left, or when it was refused. The fingerprint makes a repeated report visible.
create table mail_event (
    id            uuid                     not null primary key,
    fingerprint   varchar(64)              not null unique,
    source        varchar(10)              not null
        check (source in ('MAILBOX', 'SMTP', 'SES', 'POSTMARK', 'MAILGUN', 'SENDGRID')),
    kind          varchar(15)              not null
        check (kind in ('HARD', 'SOFT', 'SENDER_PROBLEM', 'COMPLAINT', 'UNSUBSCRIBED')),
    address_key   varchar(64)              not null,
    invitation_id uuid references invitation (id),
    smtp_status   varchar(15)              not null,
    happened_at   timestamp with time zone not null
);
create index mail_event_address on mail_event (address_key, kind, happened_at);
create index mail_event_kind on mail_event (kind, happened_at);
create index mail_event_invitation on mail_event (invitation_id);
