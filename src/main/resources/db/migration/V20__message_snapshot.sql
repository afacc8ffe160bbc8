-- Bodies of messages that later ones about the same order need, such as the paid order a delivery belongs to. Kept until expires_at.
create table message_snapshot (
    id           uuid                     not null primary key,
    source       varchar(64)              not null,
    snapshot_key varchar(200)             not null,
    body         ${bytes}                 not null,
    expires_at   timestamp with time zone not null,
    unique (source, snapshot_key)
);
create index message_snapshot_expiry on message_snapshot (expires_at);
