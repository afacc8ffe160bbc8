-- Who wants survey mails less often. YEARLY: one survey in a year. PAUSED: none for six months. Knows no address, like suppressions.
create table mail_wish (
    address_key varchar(64)              not null primary key,
    kind        varchar(10)              not null check (kind in ('YEARLY', 'PAUSED')),
    since       timestamp with time zone not null
);
