-- What happened on a day, for whoever looks at the figures of a survey: who wrote it and who changed it last.
create table chart_note (
    id         uuid                     not null primary key,
    survey_id  varchar(64)              not null,
    noted_on   date                     not null,
    words      varchar(60)              not null check (words <> ''),
    written_by varchar(254)             not null,
    written_at timestamp with time zone not null,
    changed_by varchar(254),
    changed_at timestamp with time zone,
    check ((changed_by is null) = (changed_at is null))
);
create index chart_note_day on chart_note (survey_id, noted_on);
