-- What uncovers somebody's own screen after they were away: never a way to sign in. Kept as an HMAC with the key that
-- is not in the database, because four digits hashed alone are guessed in a moment.
create table access_cover_pin (
    account_id uuid        not null primary key,
    pin_hash   binary(32)  not null,
    set_at     datetime(6) not null,
    version    bigint      not null default 0,
    constraint access_cover_pin_account foreign key (account_id) references access_account (id)
);
