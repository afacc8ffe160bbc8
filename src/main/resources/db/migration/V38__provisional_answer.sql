-- A score tapped in a mail and kept by the page's script, one for each client that did so. It is in no figure: it becomes a
-- response when it has settled without signs of a machine. survey_id and given_on repeat what the invitation and given_at say,
-- to count those left out of a survey's period.
create table provisional_answer (
    id            uuid                     not null primary key,
    invitation_id uuid                     not null references invitation (id) on delete cascade,
    survey_id     varchar(64)              not null,
    client        varchar(36)              not null,
    network       varchar(22)              not null,
    score         integer                  not null check (score between 0 and 10),
    state         varchar(11)              not null
        check (state in ('PROVISIONAL', 'SETTLED', 'QUARANTINED', 'OVERTAKEN')),
    signs         varchar(200)             not null,
    language      varchar(35)              not null,
    given_at      timestamp with time zone not null,
    given_on      date                     not null,
    settle_at     timestamp with time zone not null,
    changed_at    timestamp with time zone not null,
    unique (invitation_id, client)
);
create index provisional_answer_due on provisional_answer (state, settle_at);
create index provisional_answer_survey on provisional_answer (survey_id, given_on);
