-- Why an address is not written to, one row per reason: taking one back leaves the others. Knows no address, so it survives an erasure.
create table suppression_reason (
    address_key varchar(64)              not null,
    reason      varchar(20)              not null
        check (reason in ('COMPLAINT', 'BY_HAND', 'UNSUBSCRIBED', 'HARD_BOUNCE', 'SOFT_BOUNCES')),
    since       timestamp with time zone not null,
    primary key (address_key, reason)
);
insert into suppression_reason (address_key, reason, since) select address_key, reason, since from suppression;
drop table suppression;
alter table suppression_reason rename to suppression;
