-- What words say about those who use them, learnt from comments beside scores: one for each survey and language. accuracy and its
-- interval are null while there are too few comments to learn from; comments says how many there are.
create table tone_lexicon (
    survey_id varchar(64)              not null,
    language  varchar(8)               not null,
    comments  integer                  not null check (comments >= 0),
    accuracy  double precision check (accuracy between 0 and 1),
    low       double precision check (low between 0 and 1),
    high      double precision check (high between 0 and 1),
    -- "word weight", a line each
    words     varchar(200000)          not null,
    learnt_at timestamp with time zone not null,
    primary key (survey_id, language)
);
