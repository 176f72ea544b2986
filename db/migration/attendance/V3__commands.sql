-- One person invited to one conference, as the roll knows them. The row is what two devices queue up for.
create table attendance_attendee (
    invitee_id    uuid not null primary key,
    conference_id uuid not null,
    key ix_attendee_conference (conference_id)
);

insert into attendance_attendee (invitee_id, conference_id)
select invitee_id, conference_id from attendance_presence
union
select invitee_id, conference_id from attendance_absence;

-- What a device sent. Its id is made on the device, so a command sent again is known and not applied again.
create table attendance_command (
    id            uuid        not null primary key,
    conference_id uuid        not null,
    invitee_id    uuid        not null,
    action        varchar(20) not null comment 'ARRIVE, LEAVE, APOLOGISE, NOT_ATTENDED, UNDO',
    sent_by       uuid        not null,
    applied_at    datetime(6) not null,
    key ix_command_conference (conference_id)
);
