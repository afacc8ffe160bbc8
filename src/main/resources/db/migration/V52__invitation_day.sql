-- How many of the invitations decided on a local day were sent and did not come back, and how many of those were answered:
-- the response rate, whatever the number of invitations. No check that one is within the other: a figure that is off is mended by
-- a recount, and must never refuse an answer.
create table invitation_day (
    survey_id varchar(64) not null,
    local_day date        not null,
    sent      bigint      not null,
    answered  bigint      not null,
    primary key (survey_id, local_day)
);
insert into invitation_day (survey_id, local_day, sent, answered)
select survey_id, local_day, count(*), count(answer)
from (select i.survey_id, r.id as answer,
        cast(i.decided_at at time zone
            coalesce((select content from setting where name = 'reporting.zone'), 'UTC') as date) as local_day
    from invitation i
    left join response r on r.invitation_id = i.id and r.response_key = concat('i:', cast(i.id as varchar(36)))
    where i.state = 'SENT') decided
group by survey_id, local_day;
