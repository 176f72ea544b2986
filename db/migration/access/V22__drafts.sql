-- What somebody signed in has typed and not saved yet: sealed for them and the place it was typed at, with a key that is
-- not in the database. Removed when it is saved or thrown away, and after a week.
create table access_draft (
    account_id uuid        not null,
    place      binary(32)  not null comment 'a keyed hash: tells nobody which family it is about',
    sealed     mediumblob  not null,
    kept_at    datetime(6) not null,
    primary key (account_id, place),
    key access_draft_kept (kept_at),
    constraint access_draft_account foreign key (account_id) references access_account (id)
);
