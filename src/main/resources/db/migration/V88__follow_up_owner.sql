-- Whose a follow-up is (null: nobody's yet), how far it is, and how often it was saved: who saves what another has saved meanwhile is told.
alter table follow_up add column owner_id uuid references account_user (id);
alter table follow_up add column status varchar(10) default 'OPEN' not null check (status in ('OPEN', 'CONTACTED', 'RESOLVED'));
alter table follow_up add column version integer default 0 not null check (version >= 0);
update follow_up set status = 'RESOLVED' where open = false;
alter table follow_up add constraint follow_up_resolved check (open = (status <> 'RESOLVED'));
-- Mine, and nobody's.
create index follow_up_owner on follow_up (owner_id, open, points);
