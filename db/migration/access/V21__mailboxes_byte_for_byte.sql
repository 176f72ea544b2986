-- Where links to choose a password go, and as whom somebody comes in by single sign-on: compared byte for byte, spaces
-- at the end too.
alter table access_account
    modify column email varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin null;

alter table access_account_change
    modify column email varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin null comment 'as it will be',
    modify column sign_on_name varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin null comment 'for SIGN_ON';

alter table access_identity
    modify column allowed_name varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin not null
        comment 'in lower case; good until somebody has come in with it',
    modify column issuer varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin null,
    modify column subject varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin null;
