-- Words put to responses by hand, by whom and when. survey_id repeats what the response says, to count a survey's tags.
create table response_tag (
    response_id uuid                     not null references response (id) on delete cascade,
    tag         varchar(40)              not null,
    survey_id   varchar(64)              not null,
    tagged_by   varchar(254)             not null,
    tagged_at   timestamp with time zone not null,
    primary key (response_id, tag)
);
create index response_tag_survey on response_tag (survey_id, tag, response_id);
-- A tag that every response has whose comments say certain words. Nothing is stored with the responses: it holds for those that
-- come later, and no longer for those that are changed.
create table tag_rule (
    rule_id   uuid                     not null primary key,
    survey_id varchar(64)              not null,
    tag       varchar(40)              not null,
    words     varchar(200)             not null,
    made_by   varchar(254)             not null,
    made_at   timestamp with time zone not null,
    unique (survey_id, tag, words)
);
