-- The data of an organisation, kept once; each change appends a revision.
create table organisation (
    id uuid primary key,
    name varchar(200) not null,
    head integer not null,
    created_at timestamp with time zone not null
);

create table organisation_revision (
    organisation_id uuid not null references organisation (id),
    number integer not null,
    author varchar(200) not null,
    created_at timestamp with time zone not null,
    reason varchar(500) not null,
    document text,
    primary key (organisation_id, number)
);

-- A week's plan; each change appends a revision and moves the head, which is also the version for optimistic locking.
create table plan (
    id uuid primary key,
    organisation_id uuid references organisation (id),
    organisation_revision integer,
    name varchar(200) not null,
    week varchar(8) not null,
    state varchar(12) not null,
    head integer not null,
    published integer,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null
);

create index plan_by_week on plan (week, name);

-- content: number of the revision whose document this one shows; parent: the revision that undo goes back to.
create table plan_revision (
    plan_id uuid not null references plan (id),
    number integer not null,
    kind varchar(12) not null,
    content integer not null,
    parent integer,
    author varchar(200) not null,
    created_at timestamp with time zone not null,
    reason varchar(500) not null,
    document text,
    hard bigint not null,
    medium bigint not null,
    soft bigint not null,
    coverage double precision not null,
    closeness double precision not null,
    coordination double precision not null,
    travel_minutes bigint not null,
    primary key (plan_id, number)
);

-- A hard rule's violation that somebody accepted when publishing.
create table plan_acceptance (
    plan_id uuid not null,
    revision integer not null,
    position integer not null,
    rule varchar(40) not null,
    what text not null,
    cost bigint not null,
    sentence_da text not null,
    sentence_en text not null,
    author varchar(200) not null,
    accepted_at timestamp with time zone not null,
    primary key (plan_id, revision, position),
    foreign key (plan_id, revision) references plan_revision (plan_id, number)
);

create table setting (
    name varchar(80) primary key,
    content varchar(2000) not null
);
