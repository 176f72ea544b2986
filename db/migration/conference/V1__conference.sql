-- One conference is one meeting on one day. It considers children, each with its own kind, clock and decision.
create table conference_room (
    id          uuid         not null primary key,
    source_ref  varchar(64)  null unique,
    locality_id uuid         not null,
    name        varchar(120) not null,
    capacity    int          null,
    closed_on   date         null,
    version     bigint       not null default 0,
    unique key uq_room_name (locality_id, name)
);

create table conference_conference (
    id            uuid         not null primary key,
    source_ref    varchar(64)  null unique,
    reference     varchar(40)  not null unique,
    locality_id   uuid         not null,
    chair_id      uuid         null,
    room_id       uuid         null,
    rule_set_id   uuid         not null,
    held_on       date         not null,
    starts_at     time         not null,
    minutes       int          not null,
    mode          varchar(20)  not null comment 'IN_PERSON, HYBRID, VIRTUAL',
    place_note    varchar(200) null,
    status        varchar(20)  not null comment 'CALLED, HELD, ADJOURNED, CANCELLED',
    reconvenes_id uuid         null comment 'the adjourned or cancelled conference that this one takes the place of',
    called_by     uuid         not null,
    called_at     datetime(6)  not null,
    version       bigint       not null default 0,
    key ix_conference_day (held_on, status),
    key ix_conference_chair (chair_id, held_on),
    key ix_conference_room (room_id, held_on),
    key ix_conference_locality (locality_id, held_on),
    constraint fk_conference_room foreign key (room_id) references conference_room (id),
    constraint fk_conference_reconvenes foreign key (reconvenes_id) references conference_conference (id)
);

-- One row a day that anything was booked on: who books a chair or a room locks the day first.
create table conference_day (
    day date not null primary key
);

create table conference_child (
    id            uuid        not null primary key,
    conference_id uuid        not null,
    child_id      uuid        not null,
    kind          varchar(20) not null comment 'INITIAL, REVIEW, PRE_BIRTH, TRANSFER_IN',
    clock_basis   varchar(40) not null comment 'what the clock is counted from',
    clock_from    date        not null,
    due_on        date        not null,
    unique key uq_conference_child (conference_id, child_id),
    key ix_conference_child_child (child_id, conference_id),
    key ix_conference_child_due (due_on),
    constraint fk_conference_child foreign key (conference_id) references conference_conference (id)
);

create table conference_late_reason (
    id            uuid         not null primary key,
    conference_id uuid         not null,
    reason        varchar(40)  not null,
    note          varchar(400) null,
    recorded_by   uuid         not null,
    recorded_at   datetime(6)  not null,
    superseded_at datetime(6)  null,
    key ix_late_reason_conference (conference_id, superseded_at),
    constraint fk_late_reason_conference foreign key (conference_id) references conference_conference (id)
);

-- What happened to a conference, each as its own row: moved, adjourned, cancelled, held.
create table conference_change (
    id            uuid         not null primary key,
    conference_id uuid         not null,
    change_kind   varchar(20)  not null comment 'MOVED, CHAIR, ROOM, HELD, ADJOURNED, CANCELLED',
    reason        varchar(40)  null,
    note          varchar(400) null,
    from_on       date         null,
    from_at       time         null,
    to_on         date         null,
    to_at         time         null,
    made_by       uuid         not null,
    made_at       datetime(6)  not null,
    key ix_change_conference (conference_id, made_at),
    constraint fk_change_conference foreign key (conference_id) references conference_conference (id)
);

-- The figures read these views and nothing else.
-- A conference's kind, where its children differ: initial before pre-birth before transfer-in before review.
-- The grouping stands in a subquery of its own: MariaDB 11.4 pushes a condition on a column that is not grouped by
-- into HAVING and then drops rows (docs/decisions/0011-views-that-group.md).
create view rpt_conference as
select c.id            as conference_id,
       c.reference,
       c.held_on,
       c.locality_id,
       c.chair_id,
       c.status,
       c.reconvenes_id,
       case k.first_kind
           when 1 then 'INITIAL' when 2 then 'PRE_BIRTH' when 3 then 'TRANSFER_IN' else 'REVIEW' end as kind,
       k.children,
       (c.held_on > k.first_due_on) as late,
       (select r.reason from conference_late_reason r
         where r.conference_id = c.id and r.superseded_at is null
         order by r.recorded_at desc limit 1)                          as late_reason
from conference_conference c
         join (select x.conference_id,
                      min(field(x.kind, 'INITIAL', 'PRE_BIRTH', 'TRANSFER_IN', 'REVIEW')) as first_kind,
                      count(*)                                                          as children,
                      min(x.due_on)                                                     as first_due_on
               from conference_child x
               group by x.conference_id) k on k.conference_id = c.id;

create view rpt_child_considered as
select k.id as child_considered_id,
       k.conference_id,
       k.child_id,
       k.kind,
       k.clock_basis,
       k.clock_from,
       k.due_on,
       c.held_on,
       c.status,
       c.locality_id,
       c.chair_id,
       c.reference,
       (c.held_on <= k.due_on)                              as in_time,
       timestampdiff(year, f.date_of_birth, c.held_on)      as age_years
from conference_child k
         join conference_conference c on c.id = k.conference_id
         left join family_child_label f on f.child_id = k.child_id;

-- What higher modules may join in their own reads.
create view conference_label as
select c.id as conference_id,
       c.reference,
       c.locality_id,
       c.chair_id,
       c.rule_set_id,
       c.held_on,
       c.starts_at,
       c.minutes,
       c.status
from conference_conference c;

create view conference_child_label as
select k.conference_id, k.child_id, k.kind, k.clock_from, k.due_on
from conference_child k;

-- Numbers for the references people quote.
create sequence conference_reference_number start with 1 increment by 1 nocache;
