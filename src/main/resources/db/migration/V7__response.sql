-- One per respondent and invitation, or per filled-in open form. response_key makes a second one impossible:
-- "i:" + invitation, or "o:" + hash of the form's own key.
create table response (
    id                uuid                     not null primary key,
    response_key      varchar(80)              not null unique,
    survey_id         varchar(64)              not null,
    content_hash      varchar(64)              not null,
    origin            varchar(10)              not null check (origin in ('INVITED', 'OPEN')),
    invitation_id     uuid references invitation (id),
    customer_id       uuid references customer (id),
    language          varchar(35)              not null,
    facts             varchar(20000)           not null,
    edit_key_hash     varchar(43)              not null,
    contact_requested boolean                  not null,
    pages_done        integer                  not null check (pages_done > 0),
    answered_at       timestamp with time zone not null,
    answered_on       date                     not null,
    changed_at        timestamp with time zone not null,
    foreign key (survey_id, content_hash) references survey_revision (survey_id, content_hash)
);
create index response_survey on response (survey_id, answered_at);
create index response_customer on response (customer_id, answered_at);
-- The answers themselves. A question without a row was not shown.
create table answer (
    response_id uuid          not null references response (id),
    question_id varchar(64)   not null,
    state       varchar(10)   not null check (state in ('ANSWERED', 'SKIPPED')),
    score       integer check (score between 0 and 10),
    choices     varchar(2000),
    words       varchar(20000),
    primary key (response_id, question_id)
);
-- What an answer was before it was changed. Append-only.
create table answer_change (
    id          uuid                     not null primary key,
    response_id uuid                     not null references response (id),
    question_id varchar(64)              not null,
    score       integer check (score between 0 and 10),
    choices     varchar(2000),
    words       varchar(20000),
    changed_at  timestamp with time zone not null
);
create index answer_change_response on answer_change (response_id);
