-- Who an account is at an OpenID provider: its issuer and its subject there. Null for accounts of our own.
alter table account add column subject varchar(400);
create unique index account_by_subject on account (subject);
