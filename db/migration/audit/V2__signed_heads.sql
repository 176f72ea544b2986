-- The chain's head signed with a key that is not in the database; what counts are the copies kept elsewhere.

create table audit_signed_head (
    id        uuid         not null primary key,
    seq       bigint       not null,
    hash      char(64)     character set ascii not null,
    at        datetime(6)  not null,
    key_id    char(16)     character set ascii not null,
    signature varchar(100) character set ascii not null,
    mailed_at datetime(6)  null,
    key audit_signed_head_seq (seq)
);

create trigger audit_signed_head_remains before delete on audit_signed_head for each row
    signal sqlstate '45000' set message_text = 'signed heads of the audit chain are never deleted';
