-- What the shop said of consent, so that a later no is heard and the past can be decided again under other rules.
alter table purchase add column consent varchar(7) default 'UNKNOWN' not null
    check (consent in ('YES', 'NO', 'UNKNOWN'));
alter table purchase add column is_test boolean default false not null;
create index purchase_replay on purchase (customer_id, recorded_at, id);
