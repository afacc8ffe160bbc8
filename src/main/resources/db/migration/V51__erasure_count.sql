-- How many answered forms of a month were erased, by survey: figures may differ from those printed before. Of whom is not kept.
create table erasure_count (
    survey_id   varchar(64) not null,
    month_start date        not null,
    erased      bigint      not null check (erased > 0),
    primary key (survey_id, month_start)
);
