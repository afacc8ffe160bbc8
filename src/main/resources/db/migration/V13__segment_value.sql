-- The different values each kept field has had, up to the cap its survey sets; later ones are kept as "(other)".
-- Append-only: a value once told apart stays so.
create table segment_value (
    survey_id varchar(64)  not null,
    field     varchar(60)  not null,
    segment   varchar(200) not null,
    primary key (survey_id, field, segment)
);
insert into segment_value (survey_id, field, segment)
select distinct survey_id, dimension, segment from tally where dimension <> '';
