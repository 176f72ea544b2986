-- A receipt that was recorded and taken back: nobody can make a late report an early one without a trace.
create table agencyreport_taken_back (
    id           uuid        not null primary key,
    report_id    uuid        not null,
    submitted_at datetime(6) not null comment 'the receipt as it was recorded',
    reason       varchar(40) not null,
    taken_by     uuid        not null,
    taken_at     datetime(6) not null,
    key ix_taken_back_report (report_id),
    constraint fk_taken_back_report foreign key (report_id) references agencyreport_report (id)
);
