-- What is on record about a child at a conference that was held was wrong: both as it was and as it is now. Where the
-- child was added nothing was; where the child was taken out nothing is.
create table conference_correction (
    id              uuid         not null primary key,
    conference_id   uuid         not null,
    child_id        uuid         not null,
    was_kind        varchar(20)  null,
    was_clock_basis varchar(40)  null,
    was_clock_from  date         null,
    was_due_on      date         null,
    now_kind        varchar(20)  null,
    now_clock_basis varchar(40)  null,
    now_clock_from  date         null,
    now_due_on      date         null,
    reason          varchar(400) null comment 'null once the case is destroyed',
    made_by         uuid         not null,
    made_by_name    varchar(160) not null comment 'as it was then',
    made_at         datetime(6)  not null,
    key ix_correction_conference (conference_id, made_at),
    constraint fk_correction_conference foreign key (conference_id) references conference_conference (id)
);
