-- What waits is kept for each link or account by itself: what one types never takes the place of what another typed.
-- Of what waited before nobody knows who typed it.
alter table agencyreport_draft_waiting
    add column typed_by uuid not null default '00000000-0000-0000-0000-000000000000'
        comment 'account, or personal link; all noughts where it is not known' after report_id,
    drop primary key,
    add primary key (report_id, typed_by);

alter table agencyreport_draft_waiting
    alter column typed_by drop default;
