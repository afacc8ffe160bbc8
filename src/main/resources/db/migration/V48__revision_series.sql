-- To which series an answer to a question of a revision belongs: what the program reads from the survey's text, for SQL.
create table revision_series (
    survey_id    varchar(64) not null,
    content_hash varchar(64) not null,
    origin       varchar(10) not null check (origin in ('INVITED', 'OPEN')),
    question_id  varchar(64) not null,
    series_id    integer     not null references tally_series (series_id),
    primary key (survey_id, content_hash, origin, question_id),
    foreign key (survey_id, content_hash) references survey_revision (survey_id, content_hash)
);
