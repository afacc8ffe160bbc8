-- What was done with the links of a mail: evidence of machines, never an answer. At most 50 rows for one invitation, removed
-- after EARSHOT_TAP_LINKS_KEPT. client and network are keyed hashes of an address cut short, and no address; network is ''
-- where the address is unknown. page is the mark of the page that sent a POST.
create table link_event (
    id             uuid                     not null primary key,
    invitation_id  uuid                     not null references invitation (id) on delete cascade,
    kind           varchar(4)               not null check (kind in ('GET', 'HEAD', 'POST', 'STOP')),
    score          integer check (score between 0 and 10),
    agent          varchar(10)              not null check (agent in ('BROWSER', 'PROGRAM', 'GATEWAY', 'NONE')),
    client         varchar(22)              not null,
    network        varchar(22)              not null,
    prefetch       boolean                  not null,
    touched        boolean                  not null,
    signs          varchar(100)             not null,
    page           varchar(22)              not null,
    at             timestamp with time zone not null,
    ms_since_sent  bigint,
    judged         boolean                  not null
);
create index link_event_invitation on link_event (invitation_id, at);
create index link_event_network on link_event (network, at);
create index link_event_judged on link_event (judged, at);
