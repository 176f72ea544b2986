-- Files of a report that is being written. They become the version's when it is sent; a correction begins with what
-- stands here for the version it corrects. The store of documents keeps each once for the report, under its sealed name.
create table agencyreport_draft_file (
    report_id     uuid         not null,
    document_id   uuid         not null comment 'in the store of documents',
    child_id      uuid         null comment 'whom it is about; null for the whole report',
    added_by_name varchar(160) not null,
    added_at      datetime(6)  not null,
    primary key (report_id, document_id),
    constraint fk_draft_file_draft foreign key (report_id) references agencyreport_draft (report_id) on delete cascade
);

-- The name stands sealed in the store (docs/decisions/0045), not beside it; nothing had been written here before.
alter table agencyreport_attachment
    add column child_id uuid null comment 'whom it is about; null for the whole report',
    modify column name varchar(160) null comment 'of files kept before their names were sealed; in the store since',
    add unique key uq_attachment_once (version_id, document_id);
