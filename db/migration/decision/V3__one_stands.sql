-- At most one decision stands for a child at a conference; whoever saves second is told who saved first.
alter table decision_outcome
    add column decided_by_name varchar(160) null comment 'as it was then',
    add column stands boolean generated always as (case when superseded_at is null then true end) virtual,
    add unique key uq_outcome_stands (conference_id, child_id, stands);
