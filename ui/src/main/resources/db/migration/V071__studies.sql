-- Questions that many searches answer together: comparisons of scenarios, and studies.
create table study (
    id uuid primary key,
    plan_id uuid not null references plan (id) on delete cascade,
    plan_revision integer not null,
    owner varchar(200) not null,
    kind varchar(20) not null,
    name varchar(200) not null,
    shared boolean not null,
    state varchar(12) not null,
    -- Searches for each scenario, and the limits of each.
    searches integer not null,
    time_limit_millis bigint,
    move_limit bigint,
    -- How far the question goes: weeks, choices, or employees tried in pairs.
    extent integer not null,
    began_at timestamp with time zone not null,
    ended_at timestamp with time zone
);

create index study_by_plan on study (plan_id);
create index study_by_state on study (state);

-- The scenarios of a study as they were when it began.
create table study_scenario (
    study_id uuid not null references study (id) on delete cascade,
    place integer not null,
    variant varchar(200) not null,
    title varchar(200) not null,
    scenario_id uuid references scenario (id) on delete set null,
    scenario_version integer,
    document text not null,
    primary key (study_id, variant)
);

-- The searches of a study, with what they found.
create table study_run (
    study_id uuid not null references study (id) on delete cascade,
    variant varchar(200) not null,
    seed bigint not null,
    place integer not null,
    state varchar(12) not null,
    job_id uuid,
    document text,
    hard bigint,
    medium bigint,
    soft bigint,
    coverage double precision,
    closeness double precision,
    coordination double precision,
    travel_minutes bigint,
    moves bigint not null,
    elapsed_millis bigint not null,
    primary key (study_id, variant, seed)
);
