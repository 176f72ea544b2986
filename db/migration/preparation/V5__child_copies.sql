-- What of the reports a child may have, by age and understanding. Without a row: nothing. The latest counts.
create table preparation_child_copy (
    id              uuid         not null primary key,
    conference_id   uuid         not null,
    child_id        uuid         not null,
    nr              int          not null,
    may             varchar(12)  character set ascii not null comment 'NOTHING, WITH_WORKER, OWN_COPY',
    reason          varchar(400) not null,
    decided_by      uuid         not null,
    decided_by_name varchar(160) not null comment 'as it was then',
    decided_at      datetime(6)  not null,
    unique key preparation_child_copy_nr (conference_id, child_id, nr)
);
