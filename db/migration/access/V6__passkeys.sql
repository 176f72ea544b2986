-- Passkeys: public keys of devices that unlock with a finger, a face or a PIN. Nothing here is secret.
create table access_passkey (
    id              uuid           not null primary key,
    account_id      uuid           not null,
    credential_id   varbinary(700) not null,
    public_key      blob           not null,
    signature_count bigint         not null,
    verified        boolean        not null comment 'the device asked for a finger, a face or a PIN',
    backup_eligible boolean        not null,
    backed_up       boolean        not null,
    transports      varchar(120) character set ascii not null,
    attestation     blob           not null,
    label           varchar(60)    not null,
    created_at      datetime(6)    not null,
    last_used_at    datetime(6)    not null,
    unique key access_passkey_credential (credential_id),
    key access_passkey_account (account_id),
    constraint access_passkey_of foreign key (account_id) references access_account (id)
);
