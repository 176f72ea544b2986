-- Where a link to choose a password goes. Accounts whose name is an address are reached there.
alter table access_account add column email varchar(254) collate utf8mb4_bin null after display_name;

update access_account set email = username where username regexp '^[^@]+@[^@]+[.][^@]+$';

-- What an administrator wants of an account and another person must agree to; at most one waits for each account.
create table access_account_change (
    id              uuid         not null primary key,
    account_id      uuid         not null comment 'without a key: what was never opened is removed',
    account_name    varchar(160) not null comment 'as it was then',
    kind            varchar(20)  character set ascii not null comment 'OPEN, ROLES, PERSON, EMAIL, ENABLE, HAND_OVER',
    roles           varchar(400) character set ascii not null comment 'as they will be',
    practitioner_id uuid         null comment 'as it will be',
    agency_id       uuid         null comment 'as it will be',
    email           varchar(254) collate utf8mb4_bin null comment 'as it will be',
    proposed_by     uuid         not null,
    proposed_name   varchar(160) not null,
    proposed_at     datetime(6)  not null,
    agreed          boolean      null comment 'null while it waits; false when it was taken back or refused',
    decided_by      uuid         null,
    decided_at      datetime(6)  null,
    version         bigint       not null default 0,
    waits boolean generated always as (case when decided_at is null then true end) virtual,
    unique key access_account_change_waits (account_id, waits)
);
