-- Who read and did what, in one chain: each entry's hash covers the one before. Entries can be added only.

create table audit_entry (
    seq           bigint       not null primary key,
    id            uuid         not null,
    at            datetime(6)  not null,
    actor_id      uuid         not null,
    actor_name    varchar(160) not null,
    actor_roles   varchar(200) character set ascii not null,
    kind          varchar(10)  character set ascii not null,
    action        varchar(80)  not null,
    subject       varchar(60)  not null,
    subject_id    uuid         not null,
    details       json         not null,
    previous_hash char(64)     character set ascii not null,
    hash          char(64)     character set ascii not null,
    unique key audit_entry_id (id),
    key audit_entry_subject (subject_id, seq),
    key audit_entry_actor (actor_id, seq)
);

-- The last entry of the chain; locked for the moment an entry is added.
create table audit_head (
    only_one tinyint  not null primary key check (only_one = 1),
    seq      bigint   not null,
    hash     char(64) character set ascii not null
);

insert into audit_head (only_one, seq, hash) values (1, 0, repeat('0', 64));

create trigger audit_entry_stays before update on audit_entry for each row
    signal sqlstate '45000' set message_text = 'audit entries are never changed';

create trigger audit_entry_remains before delete on audit_entry for each row
    signal sqlstate '45000' set message_text = 'audit entries are never deleted';

create trigger audit_head_remains before delete on audit_head for each row
    signal sqlstate '45000' set message_text = 'the head of the audit chain stays';
