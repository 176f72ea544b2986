-- Under which name an account may come in by single sign-on, and who at which provider has done so.
create table access_identity (
    account_id   uuid         not null primary key,
    allowed_name varchar(254) collate utf8mb4_bin not null comment 'in lower case; good until somebody has come in with it',
    issuer       varchar(255) collate utf8mb4_bin null,
    subject      varchar(255) collate utf8mb4_bin null,
    bound_at     datetime(6)  null,
    unique key access_identity_name (allowed_name),
    unique key access_identity_subject (issuer, subject)
);

alter table access_account_change
    add column sign_on_name varchar(254) collate utf8mb4_bin null comment 'for SIGN_ON' after email;
