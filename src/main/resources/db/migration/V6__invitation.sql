-- One decision per purchase and survey, as a readable sentence, and what became of it. This table is the queue of mails.
create table invitation (
    id           uuid                     not null primary key,
    survey_id    varchar(64)              not null,
    content_hash varchar(64)              not null,
    purchase_id  uuid                     not null references purchase (id),
    customer_id  uuid                     not null references customer (id),
    language     varchar(35)              not null,
    facts        varchar(20000)           not null,
    state        varchar(15)              not null
        check (state in ('SCHEDULED', 'DROPPED', 'SENDING', 'SENT', 'UNDELIVERABLE')),
    sentence     varchar(500)             not null,
    decided_at   timestamp with time zone not null,
    send_at      timestamp with time zone not null,
    attempts     integer                  not null default 0,
    sent_at      timestamp with time zone,
    expires_at   timestamp with time zone,
    unique (purchase_id, survey_id),
    foreign key (survey_id, content_hash) references survey_revision (survey_id, content_hash)
);
create index invitation_due on invitation (state, send_at);
create index invitation_customer on invitation (customer_id, state, send_at);
create index invitation_sent on invitation (survey_id, sent_at);
-- The secret part of a mailed link, as SHA-256. One token per mail; a reminder gets its own.
create table link_token (
    token_hash    varchar(43)              not null primary key,
    invitation_id uuid                     not null references invitation (id),
    created_at    timestamp with time zone not null
);
create index link_token_invitation on link_token (invitation_id);
-- Mails kept instead of sent, because no mail server is set up. They are final: never sent later.
create table outbox_mail (
    id            uuid                     not null primary key,
    invitation_id uuid                     not null references invitation (id),
    recipient     varchar(254)             not null,
    subject       varchar(2000)            not null,
    headers       varchar(4000)            not null,
    html_body     varchar(100000)          not null,
    text_body     varchar(20000)           not null,
    kept_at       timestamp with time zone not null
);
create index outbox_mail_time on outbox_mail (kept_at);
