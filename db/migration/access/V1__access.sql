-- Who may sign in, and as what.

create table access_account (
    id              uuid         not null primary key,
    username        varchar(120) not null,
    display_name    varchar(160) not null,
    password_hash   varchar(200) character set ascii not null,
    practitioner_id uuid         null,
    agency_id       uuid         null,
    enabled         boolean      not null,
    failed_attempts int          not null default 0,
    locked_until    datetime(6)  null,
    last_sign_in_at datetime(6)  null,
    -- raised whenever open sessions must end: other roles, other password, disabled
    generation      int          not null default 0,
    created_at      datetime(6)  not null,
    version         bigint       not null default 0,
    unique key access_account_username (username),
    key access_account_name (display_name)
);

create table access_account_role (
    account_id uuid        not null,
    role       varchar(40) character set ascii not null,
    primary key (account_id, role),
    key access_account_role_role (role),
    constraint access_account_role_account foreign key (account_id) references access_account (id)
);
