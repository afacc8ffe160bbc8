-- When which text of a survey went live, in order. Append-only: going back to an old text is history, too.
create table survey_went_live (
    survey_id    varchar(64)              not null,
    ordinal      integer                  not null check (ordinal > 0),
    content_hash varchar(64)              not null,
    at           timestamp with time zone not null,
    primary key (survey_id, ordinal),
    foreign key (survey_id, content_hash) references survey_revision (survey_id, content_hash)
);
insert into survey_went_live (survey_id, ordinal, content_hash, at)
select survey_id, number, content_hash, first_live_at from survey_revision;
-- Where the live text is an old one that came back: known by being live since later than it was first.
insert into survey_went_live (survey_id, ordinal, content_hash, at)
select l.survey_id, (select max(n.number) from survey_revision n where n.survey_id = l.survey_id) + 1, l.content_hash, l.since
from survey_live l
join survey_revision r on r.survey_id = l.survey_id and r.content_hash = l.content_hash
where l.since > r.first_live_at + interval '1' minute;
-- A survey whose file is gone is not asked any more; its open invitations stay answerable.
alter table survey_live add column closed boolean default false not null;
