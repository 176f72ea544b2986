-- Since when somebody is waited for: invited, invited again, or asked again because the conference changed.
create table invitation_chase_plan (
    invitee_id   uuid        not null primary key,
    asked_at     datetime(6) not null,
    exhausted_at datetime(6) null comment 'when the portal had nothing left to do and still no answer',
    constraint fk_chase_plan_invitee foreign key (invitee_id) references invitation_invitee (id)
);

-- Every step of chasing that was done or left out. The key makes a step that is tried twice happen once.
create table invitation_chase (
    id              uuid        not null primary key,
    invitee_id      uuid        not null,
    asked_at        datetime(6) not null,
    starts_at       datetime(6) not null comment 'the start of the conference as planned then',
    kind            varchar(20) character set ascii not null comment 'REMINDER, ESCALATION_1, ESCALATION_2',
    number          int         not null,
    due_at          datetime(6) not null,
    done_at         datetime(6) not null,
    message_id      uuid        null,
    skipped_because varchar(30) character set ascii null comment 'MISSED, NOT_WRITTEN_TO, NO_CONTACT',
    unique key uq_chase_once (invitee_id, asked_at, starts_at, kind, number),
    constraint fk_chase_invitee foreign key (invitee_id) references invitation_invitee (id)
);

-- Whoever answers for an agency was told that somebody does not answer, and what they said.
create table invitation_escalation (
    id             uuid         not null primary key,
    invitee_id     uuid         not null,
    asked_at       datetime(6)  not null,
    level          int          not null,
    contact_name   varchar(160) not null,
    contact_job    varchar(120) null,
    sent_at        datetime(6)  not null,
    message_id     uuid         not null,
    reply          varchar(20)  character set ascii null comment 'WILL_COME, COLLEAGUE, REPORT, NOBODY, WRONG_AGENCY',
    reason         varchar(40)  character set ascii null comment 'with NOBODY',
    colleague_name varchar(160) null comment 'with COLLEAGUE',
    replied_at     datetime(6)  null,
    replied_by     varchar(160) null comment 'who says that they answer',
    version        bigint       not null default 0,
    key ix_escalation_invitee (invitee_id, asked_at),
    constraint fk_escalation_invitee foreign key (invitee_id) references invitation_invitee (id)
);
