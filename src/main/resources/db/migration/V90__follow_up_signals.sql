-- The reasons as figures, a JSON list of code, points and what was seen, so that they can be said in any language. Null: listed before
-- this was kept, and not looked at since; the sentences beside it are in English.
alter table follow_up add column signals varchar(30000);
