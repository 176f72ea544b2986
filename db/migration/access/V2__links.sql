-- Personal links: who holds one may do the one thing it is for, without an account. Only a hash is kept.
create table access_link (
    id         uuid        not null primary key,
    purpose    varchar(40) character set ascii not null comment 'INVITATION, DEPUTY, ESCALATION, CHAIR_FEED',
    subject_id uuid        not null comment 'what it is for: an invitee, a deputy, an escalation, a chair',
    token_hash binary(32)  not null,
    issued_at  datetime(6) not null,
    expires_at datetime(6) not null,
    revoked_at datetime(6) null,
    version    bigint      not null default 0,
    unique key access_link_token (token_hash),
    key access_link_subject (purpose, subject_id)
);

-- One-time codes that prove that the holder of a link also reads the address it was sent to.
create table access_link_code (
    id         uuid        not null primary key,
    link_id    uuid        not null,
    code_hash  binary(32)  not null,
    made_at    datetime(6) not null,
    expires_at datetime(6) not null,
    tries      int         not null default 0,
    spent_at   datetime(6) null,
    version    bigint      not null default 0,
    key access_link_code_link (link_id, made_at),
    constraint access_link_code_of foreign key (link_id) references access_link (id)
);
