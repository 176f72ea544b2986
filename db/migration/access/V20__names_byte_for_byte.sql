-- Whoever signs in types their very name: á is not a, and a space behind it counts. Names are kept in lower case.
alter table access_account
    modify column username varchar(120) character set utf8mb4 collate utf8mb4_nopad_bin not null;
