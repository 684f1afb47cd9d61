-- Who may sign in. session_version moves on when the password or the roles change: sessions of an older version are over.
create table account (
    username varchar(100) primary key,
    display_name varchar(200) not null,
    password varchar(300),
    employee varchar(200),
    disabled boolean not null,
    session_version integer not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null
);

create table account_role (
    username varchar(100) not null references account (username) on delete cascade,
    role varchar(20) not null,
    primary key (username, role)
);
