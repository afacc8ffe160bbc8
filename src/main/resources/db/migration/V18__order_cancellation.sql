-- The order a purchase is about, so that a cancellation finds what it cancels; empty for tickets, returns and contacts.
alter table purchase add column order_key varchar(200) default '' not null;
update purchase set order_key = business_key where type like 'order.%';
create index purchase_order on purchase (source, order_key);
-- One row for each order heard of. Whoever records it, or calls it off, holds this row until the end of the transaction: so
-- the two see each other, in whatever order they come.
create table shop_order (
    source        varchar(64)  not null,
    order_key     varchar(200) not null,
    cancelled_at  timestamp with time zone,
    cancel_reason varchar(20)  default '' not null,
    primary key (source, order_key)
);
