-- What planners try: the same week with other placements, people, demand or money.
create table scenario (
    id uuid primary key,
    plan_id uuid not null references plan (id) on delete cascade,
    author varchar(200) not null,
    shared boolean not null,
    -- The newest version.
    version integer not null,
    created_at timestamp with time zone not null
);

create index scenario_by_plan on scenario (plan_id);

-- Every state that somebody has saved.
create table scenario_version (
    scenario_id uuid not null references scenario (id) on delete cascade,
    version integer not null,
    -- The revision of the plan that it was made on.
    plan_revision integer not null,
    name varchar(200) not null,
    author varchar(200) not null,
    created_at timestamp with time zone not null,
    document text not null,
    primary key (scenario_id, version)
);

create table scenario_comment (
    id uuid primary key,
    scenario_id uuid not null references scenario (id) on delete cascade,
    author varchar(200) not null,
    created_at timestamp with time zone not null,
    said varchar(2000) not null
);

create index scenario_comment_by_scenario on scenario_comment (scenario_id);
