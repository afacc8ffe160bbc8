-- When the counts of a month were last compared with the answers, and what came of it. Whoever compares holds the row.
-- survey_id and month (its first day) are not bound to other tables: a survey may have been counted and be gone.
create table tally_check (
    survey_id   varchar(64)              not null,
    month_start date                     not null,
    state       varchar(12)              not null check (state in ('NEW', 'VERIFIED', 'QUARANTINED', 'REPAIRED')),
    checksum    bigint                   not null,
    row_count   bigint                   not null,
    verified_at timestamp with time zone,
    primary key (survey_id, month_start)
);
