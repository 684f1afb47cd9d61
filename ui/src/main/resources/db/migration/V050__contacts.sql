-- Where the owner of an account wants to be told what changes for them, and in which language.
create table account_contact (
    username varchar(100) primary key references account (username) on delete cascade,
    email varchar(254) not null,
    language varchar(2) not null,
    changed_at timestamp with time zone not null
);
