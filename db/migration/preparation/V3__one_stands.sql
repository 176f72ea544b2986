-- At most one row stands for a child at a conference, however many devices save at once.
alter table preparation_participation
    add column stands boolean generated always as (case when superseded_at is null then true end) virtual,
    add unique key uq_participation_stands (conference_id, child_id, stands);
