-- What a program was answered under its Idempotency-Key: the same request again gets the same answer. Kept for 30 days.
create table api_answer (
    request_key varchar(64)              not null primary key, -- SHA-256 of the API key's name and the Idempotency-Key
    body_hash   varchar(64)              not null,
    status      integer                  not null check (status between 200 and 299),
    answer      varchar(1000000)         not null,
    answered_at timestamp with time zone not null
);
create index api_answer_time on api_answer (answered_at);
-- Keys made before they could do more than read still only read.
alter table api_key add column may_invite boolean default false not null;
