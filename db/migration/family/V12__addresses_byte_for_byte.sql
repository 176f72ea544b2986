-- An address decides who gets something, so it is compared byte for byte, and kept in lower case.
update family_adult set email = lower(trim(email)) where email is not null and email regexp '^[ -~]+$';

alter table family_adult
    modify column email varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin null;
