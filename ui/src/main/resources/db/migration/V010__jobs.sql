-- The searches that somebody asked for, with what came of them.
create table solve_job (
    id uuid primary key,
    kind varchar(12) not null,
    owner varchar(200) not null,
    plan_id uuid references plan (id) on delete cascade,
    plan_revision integer,
    state varchar(12) not null,
    -- The turn of a fair queue: owners take turns, whoever asks for much waits longer.
    turn integer not null,
    -- Grows whenever a process begins or takes over; only the newest attempt may write.
    attempt integer not null,
    -- Attempts since a roster was saved last.
    fruitless integer not null,
    -- Of a job that is being stopped: whether what was found becomes the result.
    keep boolean not null,
    time_limit_millis bigint,
    move_limit bigint,
    seed bigint not null,
    searches integer not null,
    balance integer,
    document text not null,
    best text,
    best_number integer not null,
    hard bigint,
    medium bigint,
    soft bigint,
    coverage double precision,
    closeness double precision,
    coordination double precision,
    travel_minutes bigint,
    moves bigint not null,
    elapsed_millis bigint not null,
    stopped_early boolean not null,
    failure varchar(20),
    queued_at timestamp with time zone not null,
    started_at timestamp with time zone,
    ended_at timestamp with time zone
);

create index solve_job_by_state on solve_job (state);
create index solve_job_by_owner on solve_job (owner);
create index solve_job_by_plan on solve_job (plan_id);

-- One row, locked by whoever puts a job into the queue, so that limits and turns hold.
create table solve_queue (
    id integer primary key,
    submitted bigint not null
);

insert into solve_queue (id, submitted) values (1, 0);

-- What db-scheduler needs, in types that both databases understand.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(100),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority integer,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on scheduled_tasks (priority desc, execution_time);
