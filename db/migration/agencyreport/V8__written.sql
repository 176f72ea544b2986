-- Report forms are versioned data. What is published never changes; of one code the newest published version counts.
create table agencyreport_form (
    id                uuid         not null primary key,
    code              varchar(40)  character set ascii not null comment 'stays the same over versions',
    number            int          not null,
    title             varchar(120) not null,
    made_by           uuid         not null,
    made_by_name      varchar(160) not null comment 'as it was then',
    made_at           datetime(6)  not null,
    published_at      datetime(6)  null,
    published_by      uuid         null,
    published_by_name varchar(160) null,
    version           bigint       not null default 0,
    unique key uq_form_number (code, number)
);

create table agencyreport_form_section (
    id           uuid         not null primary key,
    form_id      uuid         not null,
    position     int          not null,
    code         varchar(40)  character set ascii not null comment 'stays the same over versions',
    heading      varchar(160) not null,
    help         varchar(800) not null default '',
    kind         varchar(20)  character set ascii not null comment 'TEXT, DATE, SCALE, RECOMMENDATION, CATEGORY',
    per_child    boolean      not null default false,
    reviews_only boolean      not null default false,
    needed       boolean      not null default false,
    unique key uq_form_section_code (form_id, code),
    constraint fk_form_section_form foreign key (form_id) references agencyreport_form (id)
);

-- Which form a profession writes with.
create table agencyreport_form_of (
    profession varchar(40) character set ascii not null primary key,
    form_code  varchar(40) character set ascii not null
);

-- A report as it was sent. It never changes; what is corrected is the next number.
create table agencyreport_version (
    id                uuid         not null primary key,
    report_id         uuid         not null,
    number            int          not null,
    form_id           uuid         null comment 'null where there is nothing to write: nothing known, cannot report',
    answer            varchar(20)  character set ascii not null comment 'WRITTEN, NOTHING_KNOWN, CANNOT_REPORT',
    reason            varchar(40)  character set ascii null comment 'with CANNOT_REPORT',
    author_name       varchar(160) not null,
    author_job        varchar(160) not null default '',
    sent_by           uuid         null comment 'the account that sent it; null when it came by a personal link',
    sent_by_name      varchar(160) not null comment 'who pressed Send, the author or somebody on their behalf',
    submitted_at      datetime(6)  not null,
    what_changed      varchar(400) null comment 'from the version before',
    unique key uq_version_number (report_id, number),
    constraint fk_version_report foreign key (report_id) references agencyreport_report (id),
    constraint fk_version_form foreign key (form_id) references agencyreport_form (id)
);

-- One section of a report, for one child where the section is asked for each.
create table agencyreport_part (
    id         uuid         not null primary key,
    version_id uuid         not null,
    position   int          not null,
    code       varchar(40)  character set ascii not null comment 'of the section',
    heading    varchar(160) not null comment 'as the form had it',
    kind       varchar(20)  character set ascii not null,
    child_id   uuid         null,
    text       mediumtext   null,
    value      varchar(40)  character set ascii null comment 'an ISO date, 0 to 10, or a code, by kind',
    key ix_part_of (version_id, position),
    constraint fk_part_version foreign key (version_id) references agencyreport_version (id)
);

-- What of a report is for named readers only; never for the family, never in a pack or a message.
create table agencyreport_annex (
    version_id uuid         not null primary key,
    reason     varchar(400) not null,
    text       mediumtext   not null,
    readers    varchar(200) character set ascii not null comment 'roles: CHAIR, SERVICE_MANAGER, SOCIAL_WORKER …',
    constraint fk_annex_version foreign key (version_id) references agencyreport_version (id)
);

create table agencyreport_attachment (
    id          uuid         not null primary key,
    version_id  uuid         not null,
    document_id uuid         not null comment 'in the store of documents',
    name        varchar(160) not null,
    in_annex    boolean      not null default false,
    key ix_attachment_of (version_id),
    constraint fk_attachment_version foreign key (version_id) references agencyreport_version (id)
);
