-- Files that were handed in or printed, in sealed pieces: nobody reads them, or their names, from the database alone. The
-- key is in the settings (docs/decisions/0045); backup and restore keep the pieces together with everything else.
create table document_file (
    id           uuid          not null primary key,
    owner_module varchar(40)   character set ascii not null comment 'which module says who may open it',
    owner_id     uuid          not null comment 'the record of that module',
    sealed_name  varbinary(1200) not null,
    type         varchar(20)   character set ascii not null comment 'PDF, WORD, JPEG, PNG',
    bytes        bigint        not null,
    pieces       int           not null,
    fingerprint  binary(32)    not null comment 'a keyed hash: tells nobody which file it is',
    key_mark     binary(8)     not null comment 'which key it is sealed with',
    state        varchar(20)   character set ascii not null comment 'CHECKED, UNCHECKED, HELD, INFECTED',
    checked_at   datetime(6)   null,
    kept_by      uuid          not null,
    kept_at      datetime(6)   not null,
    unique key document_file_once (owner_module, owner_id, fingerprint),
    key document_file_state (state, kept_at)
);

create table document_piece (
    file_id uuid       not null,
    number  int        not null,
    sealed  mediumblob not null,
    primary key (file_id, number),
    constraint document_piece_of foreign key (file_id) references document_file (id) on delete cascade
);
