create table invitation_invitee (
    id               uuid         not null primary key,
    source_ref       varchar(64)  null unique,
    conference_id    uuid         not null,
    role             varchar(20)  not null comment 'PROFESSIONAL, PARENT_CARER, CHILD, SUPPORTER, ADVOCATE, INTERPRETER, LEGAL, OBSERVER, MINUTE_TAKER',
    practitioner_id  uuid         null,
    agency_id        uuid         null,
    profession       varchar(40)  null comment 'as it was when invited; professionals only',
    adult_id         uuid         null,
    child_id         uuid         null,
    full_name        varchar(160) null comment 'only for people who are in neither the directory nor the family',
    necessary        boolean      not null,
    direct_contact   boolean      not null,
    invited_at       datetime(6)  not null,
    invited_by       uuid         not null,
    withdrawn_at     datetime(6)  null,
    withdrawn_reason varchar(40)  null,
    version          bigint       not null default 0,
    unique key uq_invitee_practitioner (conference_id, practitioner_id),
    unique key uq_invitee_adult (conference_id, adult_id),
    unique key uq_invitee_child (conference_id, child_id),
    key ix_invitee_practitioner (practitioner_id),
    key ix_invitee_agency (agency_id, conference_id)
);

-- Every answer is its own row; the newest one counts.
create table invitation_reply (
    id                uuid         not null primary key,
    invitee_id        uuid         not null,
    answer            varchar(20)  not null comment 'IN_PERSON, VIDEO, PHONE, CANNOT_COME',
    reason            varchar(40)  null comment 'why they cannot come',
    instead           varchar(20)  null comment 'REPORT, DEPUTY, NEITHER; only with CANNOT_COME',
    deputy_name       varchar(160) null,
    deputy_profession varchar(40)  null,
    recorded_by       uuid         not null,
    recorded_at       datetime(6)  not null,
    superseded_at     datetime(6)  null,
    key ix_reply_invitee (invitee_id, superseded_at),
    constraint fk_reply_invitee foreign key (invitee_id) references invitation_invitee (id)
);

create view rpt_invitee as
select i.id as invitee_id,
       i.conference_id,
       i.role,
       i.practitioner_id,
       i.agency_id,
       i.profession,
       i.necessary,
       i.direct_contact,
       i.invited_at,
       i.withdrawn_at
from invitation_invitee i;
