-- One-time codes of an app: the secret is encrypted with a key that is not in the database.
create table access_code_factor (
    account_id   uuid          not null primary key,
    secret       varbinary(80) not null comment 'nonce and AES-256-GCM',
    confirmed_at datetime(6)   null comment 'null until the first right code',
    last_step    bigint        not null default 0 comment 'codes of this step and before are used up',
    version      bigint        not null default 0,
    constraint access_code_factor_of foreign key (account_id) references access_account (id)
);

-- Codes on paper, for when the device is lost; each works once.
create table access_recovery_code (
    account_id uuid        not null,
    code_hash  binary(32)  not null,
    spent_at   datetime(6) null,
    primary key (account_id, code_hash),
    constraint access_recovery_code_of foreign key (account_id) references access_account (id)
);
