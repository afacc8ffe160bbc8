-- Every text of a survey that was ever live. Answers are bound to one by (survey, content hash).
create table survey_revision (
    survey_id     varchar(64)              not null,
    content_hash  varchar(64)              not null,
    number        integer                  not null check (number > 0),
    yaml          varchar(262144)          not null,
    first_live_at timestamp with time zone not null,
    primary key (survey_id, content_hash),
    unique (survey_id, number)
);
-- Which revision is live: the last good one, even when its file is broken or gone.
create table survey_live (
    survey_id    varchar(64)              not null primary key,
    content_hash varchar(64)              not null,
    since        timestamp with time zone not null,
    foreign key (survey_id, content_hash) references survey_revision (survey_id, content_hash)
);
