-- Every accepted webhook delivery, byte for byte; the unique key makes a repeat visible.
create table inbox_delivery (
    id           uuid                     not null primary key,
    source       varchar(64)              not null,
    delivery_key varchar(200)             not null,
    body         ${bytes}                 not null,
    received_at  timestamp with time zone not null,
    state        varchar(10)              not null check (state in ('RECEIVED', 'RECORDED', 'REPEATED', 'SKIPPED', 'REJECTED')),
    reason       varchar(2000)             not null default '',
    unique (source, delivery_key)
);
create index inbox_delivery_state on inbox_delivery (state, received_at);
-- What happened at the shop, once per order, ticket or return: several deliveries may tell of the same.
create table purchase (
    id           uuid                     not null primary key,
    source       varchar(64)              not null,
    type         varchar(60)              not null,
    business_key varchar(200)             not null,
    happened_at  timestamp with time zone not null,
    customer_id  uuid                     not null references customer (id),
    facts        varchar(20000)           not null,
    recorded_at  timestamp with time zone not null,
    unique (source, type, business_key)
);
create index purchase_customer on purchase (customer_id, happened_at);
