-- Why it was decided so, for counting; the sentence says it in full.
alter table invitation add column reason varchar(20) default 'DUE' not null;
-- When the delay was over: from then on its mail becomes late.
alter table invitation add column due_at timestamp with time zone;
-- The day whose cap it was counted for, if any.
alter table invitation add column cap_day date;
-- On what ground somebody is written to, and who says so.
alter table invitation add column consent_basis varchar(20) default 'EXISTING_CUSTOMER' not null
    check (consent_basis in ('CONSENT', 'EXISTING_CUSTOMER', 'NONE'));
alter table invitation add column consent_source varchar(130) default '' not null;
update invitation set due_at = send_at;
update invitation set reason = 'DELAY' where sentence like 'Held until%';
update invitation set reason = case
        when sentence like '%asked for no more survey mails%' then 'UNSUBSCRIBED'
        when sentence like '%one survey in%' then 'COOLING_OFF'
        when sentence like '%is not switched on%' then 'NOT_ACTIVE'
        when sentence like '%as a test%' then 'TEST'
        when sentence like '%did not agree%' then 'NO_CONSENT'
        when sentence like '%cannot be decided%' then 'UNDECIDED'
        when sentence like '%the survey closes%' then 'CLOSED'
        else 'CONDITION' end
where state = 'DROPPED';
create index invitation_reason on invitation (state, reason, decided_at);
