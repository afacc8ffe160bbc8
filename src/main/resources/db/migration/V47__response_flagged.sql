-- Something about this response looks wrong. It counts, and the figures without such ones can be shown beside.
alter table response add column flagged boolean default false not null;
