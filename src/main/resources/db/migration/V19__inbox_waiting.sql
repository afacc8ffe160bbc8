-- Two more states of a delivery. WAITING: for an earlier message about the same order, until wait_until. HELD: a rule that forbids
-- could not be decided, so a person has to look.
-- A check without a name has another name on every database: a new column takes the old one's place.
drop index inbox_delivery_state;
alter table inbox_delivery add column standing varchar(10);
update inbox_delivery set standing = state;
alter table inbox_delivery drop column state;
alter table inbox_delivery rename column standing to state;
alter table inbox_delivery alter column state set not null;
alter table inbox_delivery add constraint inbox_delivery_state_known
    check (state in ('RECEIVED', 'WAITING', 'HELD', 'RECORDED', 'REPEATED', 'SKIPPED', 'REJECTED'));
alter table inbox_delivery add column waits_for varchar(200) default '' not null;
alter table inbox_delivery add column wait_until timestamp with time zone;
create index inbox_delivery_state on inbox_delivery (state, received_at);
