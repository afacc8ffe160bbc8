-- Two more states of an answer. NOT_APPLICABLE: "does not apply" was chosen. NOT_SHOWN: given on a path left since; its value
-- is kept and in no figure. The words written beside an option stand in words, next to choices.
-- A check without a name has another name on every database: a new column takes the old one's place.
alter table answer add column standing varchar(14);
update answer set standing = state;
alter table answer drop column state;
alter table answer rename column standing to state;
alter table answer alter column state set not null;
alter table answer add constraint answer_state_known
    check (state in ('ANSWERED', 'SKIPPED', 'NOT_APPLICABLE', 'NOT_SHOWN'));
