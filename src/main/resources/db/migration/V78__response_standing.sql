-- Under which segments a response was counted before it was moved to others. Append-only; goes with its response.
create table response_standing (
    response_id uuid                     not null references response (id) on delete cascade,
    changed_at  timestamp with time zone not null,
    segment_set integer                  not null,
    primary key (response_id, changed_at)
);
create index response_standing_time on response_standing (changed_at);
