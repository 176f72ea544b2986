-- A part may be expressly shown as it is, after it was redacted in an earlier version. What those who share redacted,
-- the author changes no more; of what stands already nobody knows, so it counts as theirs.
alter table agencyreport_redaction
    modify text mediumtext null comment 'null: expressly shown as it is',
    add column by_staff boolean not null default true comment 'by those who share, not by the author';
