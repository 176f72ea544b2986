-- Somebody of the family with whom reports of one conference are shared; they need not be invited.
create table agencyreport_reader (
    id            uuid        not null primary key,
    conference_id uuid        not null,
    person_id     uuid        not null,
    person_kind   varchar(10) character set ascii not null comment 'CHILD, ADULT',
    unique key uq_reader (conference_id, person_id)
);

-- One version of a report, with one reader, through one channel. Rows never change; what becomes of it is an event.
create table agencyreport_share (
    id               uuid         not null primary key,
    version_id       uuid         not null,
    reader_id        uuid         not null,
    channel          varchar(20)  character set ascii not null,
    language         varchar(40)  not null,
    interpreted      boolean      not null,
    released_by      uuid         not null,
    released_by_name varchar(160) not null comment 'as it was then',
    released_at      datetime(6)  not null,
    key ix_share_reader (reader_id, version_id),
    constraint fk_share_version foreign key (version_id) references agencyreport_version (id),
    constraint fk_share_reader foreign key (reader_id) references agencyreport_reader (id)
);

create table agencyreport_share_event (
    id       uuid         not null primary key,
    share_id uuid         not null,
    what     varchar(20)  character set ascii not null comment 'DONE, OPENED, REFUSED, NOT_REACHED, ENDED',
    note     varchar(400) null comment 'why they refused or were not reached',
    by_id    uuid         not null comment 'the account, or the link of the reader',
    by_name  varchar(160) null comment 'as it was then; null where the reader came by their link',
    at       datetime(6)  not null comment 'when it happened',
    noted_at datetime(6)  not null,
    key ix_share_event (share_id, what, at),
    constraint fk_share_event_share foreign key (share_id) references agencyreport_share (id)
);

-- A report is kept from one reader, or let go again; the latest row stands.
create table agencyreport_withholding (
    id          uuid         not null primary key,
    report_id   uuid         not null,
    reader_id   uuid         not null,
    ground      varchar(40)  character set ascii null comment 'null: it may be shared again',
    agreed_with varchar(160) not null,
    note        varchar(400) null,
    by_id       uuid         not null,
    by_name     varchar(160) not null,
    at          datetime(6)  not null,
    key ix_withholding (reader_id, report_id, at),
    constraint fk_withholding_report foreign key (report_id) references agencyreport_report (id),
    constraint fk_withholding_reader foreign key (reader_id) references agencyreport_reader (id)
);

-- What a reader gets in the place of one part; the part itself never changes. The latest row stands.
create table agencyreport_redaction (
    id        uuid         not null primary key,
    part_id   uuid         not null,
    reader_id uuid         null comment 'null: every reader of the family',
    text      mediumtext   not null,
    why       varchar(400) not null,
    by_id     uuid         not null,
    by_name   varchar(160) not null,
    at        datetime(6)  not null,
    key ix_redaction_part (part_id, at),
    constraint fk_redaction_part foreign key (part_id) references agencyreport_part (id),
    constraint fk_redaction_reader foreign key (reader_id) references agencyreport_reader (id)
);

-- What a reader says of one part. It stands beside the report and never in it.
create table agencyreport_comment (
    id          uuid          not null primary key,
    part_id     uuid          not null,
    reader_id   uuid          not null,
    kind        varchar(20)   character set ascii not null comment 'COMMENT, CORRECTION',
    text        varchar(4000) not null,
    by_id       uuid          not null comment 'the account that wrote it down, or the link of the reader',
    by_name     varchar(160)  null comment 'null where the reader wrote it themselves',
    at          datetime(6)   not null,
    key ix_comment_part (part_id, at),
    key ix_comment_reader (reader_id),
    constraint fk_comment_part foreign key (part_id) references agencyreport_part (id),
    constraint fk_comment_reader foreign key (reader_id) references agencyreport_reader (id)
);

-- An invited professional opened a version of somebody else's report.
create table agencyreport_opening (
    id         uuid        not null primary key,
    version_id uuid        not null,
    invitee_id uuid        null comment 'whose link it was; null with an account',
    opened_by  uuid        not null comment 'the account or the link',
    at         datetime(6) not null,
    key ix_opening_version (version_id, at),
    constraint fk_opening_version foreign key (version_id) references agencyreport_version (id)
);
