-- Facts about this installation that must outlive a restart: reporting zone, whose database this is, generated keys.
create table setting (
    name       varchar(60)              not null primary key,
    content    varchar(2000)            not null,
    changed_at timestamp with time zone not null
);
