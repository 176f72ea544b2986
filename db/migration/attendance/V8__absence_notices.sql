-- An agency that keeps staying away. At most one notice of an agency is open: the key makes it so.
create table attendance_absence_notice (
    id             uuid          not null primary key,
    agency_id      uuid          not null,
    open_agency_id uuid          null comment 'the agency while the notice is open',
    raised_at      datetime(6)   not null,
    window_days    int           not null,
    message_id     uuid          null comment 'null: the agency has named nobody to be told',
    told           varchar(300)  null comment 'who was written to',
    closed_at      datetime(6)   null,
    closed_by      uuid          null,
    outcome        varchar(40)   character set ascii null,
    note           varchar(1000) null,
    version        bigint        not null default 0,
    unique key uq_absence_notice_open (open_agency_id),
    key ix_absence_notice_agency (agency_id, closed_at)
);

-- Every needed invitee of the agency that the notice counts, so that its figure can be traced.
create table attendance_absence_notice_case (
    notice_id     uuid        not null,
    invitee_id    uuid        not null,
    conference_id uuid        not null,
    held_on       date        not null,
    absent        boolean     not null comment 'neither came nor reported',
    added_at      datetime(6) not null,
    primary key (notice_id, invitee_id),
    key ix_absence_case_conference (conference_id),
    constraint fk_absence_case_notice foreign key (notice_id) references attendance_absence_notice (id)
);
