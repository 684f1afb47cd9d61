-- What lets programs in. The token itself is nowhere: only its hash.
create table api_token (
    id uuid primary key,
    hash varchar(64) not null unique,
    name varchar(100) not null,
    owner varchar(100) not null references account (username) on delete cascade,
    scopes varchar(100) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    used_at timestamp with time zone
);

create index api_token_by_owner on api_token (owner);

-- What came of a submission that carried a key, so that sending it again does nothing again.
create table api_submission (
    owner varchar(100) not null,
    key_hash varchar(64) not null,
    body_hash varchar(64) not null,
    outcome varchar(100),
    created_at timestamp with time zone not null,
    primary key (owner, key_hash)
);

create index api_submission_by_time on api_submission (created_at);

-- Calendars that employees have subscribed to, each by an address that nobody can guess.
create table calendar_feed (
    id uuid primary key,
    hash varchar(64) not null unique,
    employee varchar(200) not null,
    owner varchar(100) not null references account (username) on delete cascade,
    created_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    used_at timestamp with time zone
);

create index calendar_feed_by_owner on calendar_feed (owner);
