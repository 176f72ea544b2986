-- An import may change rows that are in the portal already, once whoever imports has seen each change and confirmed it.
alter table exchange_import_run
    add column updating     boolean     not null default false,
    add column rows_changed int         not null default 0,
    add column changes      int         not null default 0 comment 'fields that are to change, or have changed',
    add column seal         varchar(12) character set ascii null comment 'of the changes that wait to be confirmed',
    add column confirmed    varchar(12) character set ascii null comment 'the seal of the changes that were confirmed',
    modify column state     varchar(20) not null comment 'QUEUED, CHECKING, TO_CONFIRM, WRITING, DONE, REFUSED, FAILED';
