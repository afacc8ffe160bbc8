-- How an answer stood in the figures before it was changed, so that the figure of a past day can be made again: the score that
-- counted, 11 where it was skipped, 12 where it did not apply, null where it counted nowhere. Append-only; goes with its response.
create table answer_standing (
    response_id uuid                     not null references response (id) on delete cascade,
    question_id varchar(64)              not null,
    changed_at  timestamp with time zone not null,
    stood       integer check (stood between 0 and 12),
    primary key (response_id, question_id, changed_at)
);
create index answer_standing_time on answer_standing (question_id, changed_at);
insert into answer_standing (response_id, question_id, changed_at, stood)
select response_id, question_id, changed_at, min(score)
from answer_change
where score is not null
group by response_id, question_id, changed_at;
