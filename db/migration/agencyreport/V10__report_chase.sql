-- The steps by which a written report is chased. Each is a subject of messages of its own.
create table agencyreport_chase (
    id              uuid        not null primary key,
    report_id       uuid        not null,
    round_due_at    datetime(6) not null comment 'when the report was due when this step was planned: another day is another round',
    step            varchar(20) character set ascii not null comment 'DUE_SOON, LATE, MANAGER, HEAD',
    planned_for     datetime(6) not null,
    done_at         datetime(6) not null,
    message_id      uuid        null,
    skipped_because varchar(40) character set ascii null,
    told_name       varchar(160) null comment 'who answers for the agency, as then',
    unique key uq_report_chase_once (report_id, round_due_at, step),
    constraint fk_report_chase_report foreign key (report_id) references agencyreport_report (id)
);
