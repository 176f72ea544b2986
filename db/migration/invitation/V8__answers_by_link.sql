-- How an answer came, and from whom where several people read one mailbox.
alter table invitation_reply
    add column came_by  varchar(20)  character set ascii null comment 'LINK, ACCOUNT, STAFF; null: not known, from before this was kept',
    add column given_by varchar(160) null comment 'who says that they answer, from a shared mailbox';

-- Whoever comes in an invitee's place and can be written to.
create table invitation_deputy (
    id          uuid         not null primary key,
    invitee_id  uuid         not null,
    reply_id    uuid         not null comment 'the answer that names them',
    full_name   varchar(160) not null,
    profession  varchar(40)  null,
    email       varchar(254) null,
    phone       varchar(30)  null,
    answer      varchar(20)  null comment 'IN_PERSON, VIDEO, PHONE, CANNOT_COME',
    answered_at datetime(6)  null,
    ended_at    datetime(6)  null comment 'when the invitee gave another answer, or was asked again',
    version     bigint       not null default 0,
    key ix_deputy_invitee (invitee_id, ended_at),
    constraint fk_deputy_invitee foreign key (invitee_id) references invitation_invitee (id),
    constraint fk_deputy_reply foreign key (reply_id) references invitation_reply (id)
);

-- An invitee says that a colleague is the right one. Nothing is sent to that address before staff decided.
create table invitation_redirect (
    id             uuid         not null primary key,
    invitee_id     uuid         not null,
    full_name      varchar(160) not null,
    profession     varchar(40)  not null,
    email          varchar(254) not null,
    proposed_by    varchar(160) not null,
    proposed_at    datetime(6)  not null,
    decided_at     datetime(6)  null,
    decided_by     uuid         null,
    outcome        varchar(20)  null comment 'ACCEPTED, DECLINED',
    decline_reason varchar(40)  null,
    version        bigint       not null default 0,
    key ix_redirect_invitee (invitee_id, decided_at),
    constraint fk_redirect_invitee foreign key (invitee_id) references invitation_invitee (id)
);
