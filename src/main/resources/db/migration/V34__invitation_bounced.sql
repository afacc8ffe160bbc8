-- When a mail that had left turned out not to have arrived. Such an invitation is UNDELIVERABLE and keeps its sent_at.
alter table invitation add column bounced_at timestamp with time zone;
