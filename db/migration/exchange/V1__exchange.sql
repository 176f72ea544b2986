-- Somebody brought data in: who, when, and what became of it. Names and values of refused rows are not kept here.
create table exchange_import_run (
    id           uuid        not null primary key,
    started_by   uuid        not null,
    started_at   datetime(6) not null,
    finished_at  datetime(6) null,
    state        varchar(20) not null comment 'QUEUED, CHECKING, WRITING, DONE, REFUSED, FAILED',
    keep_going   boolean     not null,
    rows_total   int         not null default 0,
    rows_done    int         not null default 0 comment 'in the state it is in',
    rows_added   int         not null default 0,
    rows_present int         not null default 0 comment 'imported before and unchanged',
    rows_refused int         not null default 0,
    refusals     int         not null default 0 comment 'reasons; a row may have several',
    key ix_import_run_started (started_at)
);

-- One short line for every row ever imported, so that importing it again changes nothing.
create table exchange_imported_row (
    kind   varchar(40)  character set ascii not null,
    ref    varchar(130) collate utf8mb4_bin not null,
    sha256 char(64)     character set ascii not null,
    run_id uuid         not null,
    primary key (kind, ref),
    key ix_imported_row_run (run_id)
);

-- What was uploaded until it is imported, and the report and refused rows until the person has had time to fetch them.
create table exchange_import_file (
    run_id    uuid         not null,
    direction varchar(3)   character set ascii not null comment 'IN, OUT',
    name      varchar(120) not null,
    part      int          not null,
    content   mediumblob   not null,
    primary key (run_id, direction, name, part),
    constraint fk_import_file_run foreign key (run_id) references exchange_import_run (id)
);
