-- Who is signed in where: one row for each session that is open, removed with it. A session without its row is over.
create table access_session (
    id         uuid        not null primary key,
    account_id uuid        not null,
    began_at   datetime(6) not null comment 'the sign-in; what is longer ago than the longest session ends it',
    proved_at  datetime(6) not null comment 'when its owner last showed who they are',
    seen_at    datetime(6) not null comment 'the last request, give or take half a minute',
    device     varchar(60) not null comment 'in coarse words, such as Chrome on Android',
    network    binary(32)  not null comment 'a keyed hash: tells whether two came from the same network, and nothing else',
    key access_session_account (account_id, seen_at),
    constraint access_session_of foreign key (account_id) references access_account (id)
);
