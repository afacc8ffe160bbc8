-- Seconds from opening the first page to sending the last; null where the last was not sent, or the time cannot be right.
-- The browser brings the beginning: good enough to say how long a survey takes, and used for nothing else.
alter table response add column seconds integer check (seconds between 1 and 3600);
