-- By which version of the rules somebody was listed, when, what each reason added and what would make it less, so that it can be
-- explained after the rules have changed. Null: listed before this was kept.
alter table follow_up add column rules varchar(20);
alter table follow_up add column explanation varchar(2500);
alter table follow_up add column lowered_by varchar(1000);
alter table follow_up add column assessed_at timestamp with time zone;
