-- Why a run failed that the files are not to blame for, and when it last got anywhere: one that stands still was killed.
alter table exchange_import_run
    add column trouble  varchar(20) character set ascii null comment 'DATABASE, DISK, MEMORY, STOPPED, NEVER_BEGUN, OTHER',
    add column moved_at datetime(6) null comment 'null for runs before this column';
