-- A person known by an e-mail address. address_key is HMAC-SHA256(pepper, normalised address), hex.
create table customer (
    id          uuid                     not null primary key,
    address_key varchar(64)              not null unique,
    email       varchar(254)             not null,
    first_name  varchar(200),
    last_name   varchar(200),
    language    varchar(35),
    created_at  timestamp with time zone not null
);
-- Addresses never to be written to. Knows no address, so it survives an erasure.
create table suppression (
    address_key varchar(64)              not null primary key,
    reason      varchar(20)              not null check (reason in ('UNSUBSCRIBED')),
    since       timestamp with time zone not null
);
