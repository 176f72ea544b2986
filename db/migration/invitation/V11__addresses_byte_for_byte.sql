-- An address decides who gets something, so it is compared byte for byte.
alter table invitation_invitee
    modify column email varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin null;
alter table invitation_deputy
    modify column email varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin null;
alter table invitation_redirect
    modify column email varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin not null;
