-- A response may begin as a settled tap that nobody confirmed yet: it counts, and the first page to send its form makes it its
-- own. confirmed_at is null where that was at answered_at.
alter table response add column unconfirmed boolean default false not null;
alter table response add column confirmed_at timestamp with time zone;
