-- How far the comments there are have been read: one row. A pass goes from the newest response to the oldest and begins anew when
-- the topics change; what was stored since, past the form, is read from newest on.
create table comment_pass (
    id      integer     not null primary key check (id = 1),
    edition varchar(12) not null,
    -- Up to here everything newer was looked at.
    newest  uuid        not null,
    -- Down to here everything older was looked at; null where the pass has ended.
    oldest  uuid,
    looked  bigint      not null check (looked >= 0),
    total   bigint      not null check (total >= 0)
);
