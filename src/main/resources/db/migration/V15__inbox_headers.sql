-- Some senders say in headers what the body leaves out: the topic, the shop. Names in lower case; no secrets among them.
alter table inbox_delivery add column headers varchar(8000) default '{}' not null;
