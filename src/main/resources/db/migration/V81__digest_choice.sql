-- Who wants a digest by mail: chosen by themselves, never by others. Surveys are ids with spaces between them; none is all of them.
-- Only digests that are due after chosen_at are made.
create table digest_choice (
    user_id   uuid                     not null primary key references account_user (id) on delete cascade,
    rhythm    varchar(10)              not null check (rhythm in ('WEEKLY', 'MONTHLY', 'NEVER')),
    language  varchar(35)              not null,
    surveys   varchar(1000)            not null,
    chosen_at timestamp with time zone not null
);
create index digest_choice_rhythm on digest_choice (rhythm);
