-- Where somebody here had been in touch before an answer was changed, the figures keep the score from before: counted. Null
-- where the score itself counts.
alter table answer add column counted integer check (counted between 0 and 10);
