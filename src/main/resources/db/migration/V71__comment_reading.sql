-- What was made out of the comments of a response: what they are about, which words they use, and the scores beside them, so that
-- pages need not read the comments themselves. One for each response with a comment, gone with it.
create table comment_reading (
    response_id uuid                     not null primary key references response (id) on delete cascade,
    survey_id   varchar(64)              not null,
    origin      varchar(10)              not null check (origin in ('INVITED', 'OPEN')),
    answered_at timestamp with time zone not null,
    customer_id uuid,
    language    varchar(35)              not null,
    -- By question: " recommend:9 delivery:4 "
    scores      varchar(4000)            not null,
    -- " delivery staff "
    topics      varchar(4000)            not null,
    -- Each once, "|" between them.
    words       varchar(4000)            not null,
    -- Of the topics they were held against; those of another edition are read again.
    edition     varchar(12)              not null
);
create index comment_reading_listed on comment_reading (survey_id, origin, answered_at);
