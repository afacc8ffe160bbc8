-- One row per mail of an invitation, and what became of it. Number 0 is the first mail: its row is written when it is claimed, for
-- until then the invitation itself waits, and its id is the invitation's. Numbers 1 to 3 are reminders, which wait here.
-- handed_over_at is committed before the mail server gets the mail: with no answer after it, the mail's fate is unknown.
create table invitation_mail (
    id             uuid                     not null primary key,
    invitation_id  uuid                     not null references invitation (id),
    number         integer                  not null check (number between 0 and 3),
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
    smtp_code      integer,
    smtp_status    varchar(15),
    unique (invitation_id, number)
);
create index invitation_mail_due on invitation_mail (state, send_at);
create index invitation_mail_pace on invitation_mail (claimed_at);
create index invitation_mail_answered on invitation_mail (answered_at);
insert into invitation_mail (id, invitation_id, number, state, send_at, attempts, sentence, claimed_at, handed_over_at, answered_at)
select id, id, 0, case state when 'SENT' then 'SENT' when 'SENDING' then 'UNKNOWN' else 'FAILED' end, send_at, attempts,
       sentence, coalesce(sent_at, send_at), coalesce(sent_at, send_at), sent_at
from invitation
where state in ('SENT', 'SENDING', 'UNDELIVERABLE');
