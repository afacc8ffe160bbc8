-- Who may sign in, and who is signed in. Tokens are kept as SHA-256 only.
create table account_user (
    id            uuid                     not null primary key,
    email         varchar(254)             not null unique,
    password_hash varchar(100)             not null,
    role          varchar(20)              not null check (role in ('OWNER', 'ANALYST')),
    created_at    timestamp with time zone not null
);
create table account_session (
    token_hash varchar(43)              not null primary key,
    user_id    uuid                     not null references account_user (id),
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);
create index account_session_expiry on account_session (expires_at);
-- Keys for the JSON API; revoked, never deleted.
create table api_key (
    id         uuid                     not null primary key,
    name       varchar(100)             not null,
    key_hash   varchar(43)              not null unique,
    created_at timestamp with time zone not null,
    revoked_at timestamp with time zone
);
-- What people and commands changed. Append-only.
create table audit_entry (
    id     uuid                     not null primary key,
    at     timestamp with time zone not null,
    actor  varchar(254)             not null,
    deed   varchar(60)              not null,
    detail varchar(500)             not null
);
create index audit_entry_time on audit_entry (at);
