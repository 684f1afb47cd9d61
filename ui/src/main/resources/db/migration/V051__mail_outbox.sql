-- What is to be sent by e-mail, written in the transaction that it tells of. The text goes when it has been sent.
create table mail_outbox (
    id uuid primary key,
    plan_id uuid not null,
    revision integer not null,
    username varchar(100) not null references account (username) on delete cascade,
    employee varchar(200) not null,
    address varchar(254) not null,
    subject varchar(300) not null,
    body_text text,
    body_html text,
    created_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    failed_at timestamp with time zone,
    unique (plan_id, revision, username)
);

create index mail_outbox_by_employee on mail_outbox (employee);
