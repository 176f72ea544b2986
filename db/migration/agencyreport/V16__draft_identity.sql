-- Revisions begin anew with each draft of a report: a page says which draft its revisions are of.
alter table agencyreport_draft
    add column id uuid null after report_id;

update agencyreport_draft set id = uuid() where id is null;

alter table agencyreport_draft
    modify column id uuid not null comment 'of this draft; the next one of the same report has another';
