-- What the link events of an invitation came to, kept when they are gone: opened_at is the first opening without signs of a
-- machine, null where only machines came.
create table link_opening (
    invitation_id uuid                     not null primary key references invitation (id) on delete cascade,
    first_at      timestamp with time zone not null,
    opened_at     timestamp with time zone
);
