-- From when on changes of answers are known in full; before, only scores that were replaced by others are. No row where
-- everything is known.
create table standing_since (
    since timestamp with time zone not null
);
insert into standing_since (since) select current_timestamp where exists (select 1 from response);
