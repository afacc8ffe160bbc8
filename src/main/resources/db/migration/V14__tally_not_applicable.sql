-- How many chose "does not apply": like the skipped, in no figure and counted apart.
alter table tally add column not_applicable bigint default 0 not null check (not_applicable >= 0);
