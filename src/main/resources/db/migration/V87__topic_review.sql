-- Comments about a topic, drawn by chance for somebody to say of each whether the rules of the topic were right: one sample for each
-- topic of a survey, in place of the one before. rules is the version of what the topic's words were then.
create table topic_review (
    review_id uuid                     not null primary key,
    survey_id varchar(64)              not null,
    origin    varchar(10)              not null check (origin in ('INVITED', 'OPEN')),
    topic     varchar(40)              not null,
    rules     varchar(12)              not null,
    -- The days whose comments it was drawn from, and how many of them were about the topic.
    from_day  date                     not null,
    to_day    date                     not null,
    drawn_of  bigint                   not null check (drawn_of > 0),
    drawn_by  varchar(254)             not null,
    drawn_at  timestamp with time zone not null,
    unique (survey_id, origin, topic),
    check (from_day <= to_day)
);

-- Gone with its response. judgement is null until somebody has read it.
create table topic_sample (
    review_id   uuid    not null references topic_review (review_id) on delete cascade,
    place       integer not null check (place between 1 and 50),
    response_id uuid    not null references response (id) on delete cascade,
    judgement   varchar(5) check (judgement in ('RIGHT', 'WRONG', 'SKIP')),
    judged_by   varchar(254),
    judged_at   timestamp with time zone,
    primary key (review_id, place),
    check ((judgement is null) = (judged_at is null) and (judgement is null) = (judged_by is null))
);
create index topic_sample_response on topic_sample (response_id);
