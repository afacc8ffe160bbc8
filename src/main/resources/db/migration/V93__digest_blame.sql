-- Whether the mail server refused it for reasons on our side (5.5, 5.6 or 5.7): three such mails stop all sending.
alter table digest add column blames_us boolean default false not null;
