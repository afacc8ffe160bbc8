-- How many invitations of a survey with a daily cap are counted for a local day of the house, sent or with a place kept.
create table daily_quota (
    survey_id varchar(64) not null,
    local_day date        not null,
    taken     integer     not null check (taken > 0),
    primary key (survey_id, local_day)
);
