-- Somebody was in the meeting from arrival to leaving. A mistaken row is struck, never deleted.
create table attendance_presence (
    id                uuid         not null primary key,
    conference_id     uuid         not null,
    invitee_id        uuid         not null,
    arrived_at        datetime(6)  not null,
    left_at           datetime(6)  null,
    channel           varchar(20)  not null comment 'IN_PERSON, VIDEO, PHONE',
    deputy_name       varchar(160) null,
    deputy_profession varchar(40)  null,
    recorded_by       uuid         not null,
    recorded_at       datetime(6)  not null,
    struck_at         datetime(6)  null,
    version           bigint       not null default 0,
    key ix_presence_invitee (invitee_id, struck_at),
    key ix_presence_conference (conference_id)
);

create table attendance_absence (
    id            uuid        not null primary key,
    conference_id uuid        not null,
    invitee_id    uuid        not null,
    kind          varchar(20) not null comment 'APOLOGIES, NOT_ATTENDED',
    reason        varchar(40) null comment 'coded; with apologies',
    recorded_by   uuid        not null,
    recorded_at   datetime(6) not null,
    struck_at     datetime(6) null,
    key ix_absence_invitee (invitee_id, struck_at),
    key ix_absence_conference (conference_id)
);

-- What was found about quoracy when the conference decided; the newest one that is not superseded counts.
create table attendance_finding (
    id             uuid          not null primary key,
    conference_id  uuid          not null,
    evaluated_at   datetime(6)   not null,
    outcome        varchar(20)   not null comment 'QUORATE, INQUORATE, OVERRIDDEN',
    present_groups varchar(1000) not null comment 'JSON array of group codes',
    missing        varchar(1000) not null comment 'JSON array of what is missing, in codes',
    grounds        varchar(400)  null comment 'JSON array of ground codes; with OVERRIDDEN',
    reason         varchar(1000) null,
    interim        varchar(1000) null comment 'interim arrangements; with OVERRIDDEN',
    recorded_by    uuid          not null,
    recorded_at    datetime(6)   not null,
    superseded_at  datetime(6)   null,
    key ix_finding_conference (conference_id, superseded_at)
);

create view rpt_presence as
select p.invitee_id, p.conference_id, p.channel, p.arrived_at, p.left_at, (p.deputy_name is not null) as by_deputy
from attendance_presence p
where p.struck_at is null;

create view rpt_absence as
select a.invitee_id, a.conference_id, a.kind, a.reason
from attendance_absence a
where a.struck_at is null;

create view rpt_finding as
select f.conference_id, f.evaluated_at, f.outcome, f.present_groups, f.missing, f.grounds
from attendance_finding f
where f.superseded_at is null;
