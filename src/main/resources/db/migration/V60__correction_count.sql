-- How often answers of a month were taken back, changed or moved to another segment, by survey. Counts alone may be what they
-- were afterwards; together with this number they tell whether a figure that was kept must be found again.
create table correction_count (
    survey_id   varchar(64) not null,
    month_start date        not null,
    corrections bigint      not null check (corrections > 0),
    primary key (survey_id, month_start)
);
