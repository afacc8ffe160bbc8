-- Every time nothing was to be sent: paused by somebody (PAUSE), or stopped because mail servers refused what we send (POLICY).
-- While a row has no end, nothing leaves.
create table sending_stop (
    id       uuid                     not null primary key,
    kind     varchar(10)              not null check (kind in ('PAUSE', 'POLICY')),
    sentence varchar(500)             not null,
    since    timestamp with time zone not null,
    begun_by varchar(254)             not null,
    ended_at timestamp with time zone,
    ended_by varchar(254)
);
create index sending_stop_end on sending_stop (ended_at);
