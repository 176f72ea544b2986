-- What the chair does although the social worker's report was not done and shared in time. Rows never change.
create table preparation_not_ready (
    id            uuid         not null primary key,
    conference_id uuid         not null,
    done          varchar(20)  character set ascii not null comment 'GO_AHEAD, ADJOURN, MOVE',
    reason        varchar(40)  character set ascii not null,
    missing       varchar(40)  character set ascii not null comment 'what was missing then',
    note          varchar(400) null,
    decided_by    uuid         not null,
    decided_name  varchar(160) not null comment 'as it was then',
    decided_at    datetime(6)  not null,
    key ix_not_ready (conference_id, decided_at)
);
