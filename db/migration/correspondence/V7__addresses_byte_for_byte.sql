-- An address decides who gets something, so it is compared byte for byte.
alter table correspondence_message
    modify column address varchar(500) character set utf8mb4 collate utf8mb4_nopad_bin null;
alter table correspondence_suppression
    modify column address varchar(500) character set utf8mb4 collate utf8mb4_nopad_bin not null;
alter table correspondence_recorded
    modify column sent_to varchar(700) character set utf8mb4 collate utf8mb4_nopad_bin not null;
