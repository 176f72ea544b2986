-- What the portal sends, word for word as it was when it was put in the queue. Links and codes stand in the text as
-- markers and become real only on the way out, so that this table opens nothing.
create table correspondence_message (
    id             uuid          not null primary key,
    kind           varchar(40)   character set ascii not null,
    channel        varchar(20)   character set ascii not null comment 'EMAIL, SMS, LETTER, BY_HAND',
    status         varchar(20)   character set ascii not null
        comment 'HELD, QUEUED, SENDING, SENT, DELIVERED, BOUNCED, FAILED, WITHDRAWN, DONE',
    recipient_kind varchar(30)   character set ascii not null,
    recipient_id   uuid          not null,
    recipient_name varchar(200)  not null,
    -- an e-mail address, a number as E.164, or the lines of an address; null when nobody knows one
    address        varchar(500)  null,
    conference_id  uuid          null,
    -- the invitee, deputy, escalation or agency that it is about
    subject_id     uuid          null,
    subject_line   varchar(200)  not null default '',
    body           text          not null,
    link_id        uuid          null,
    code_id        uuid          null,
    calendar       varchar(1000) null comment 'a calendar entry as JSON',
    held_because   varchar(40)   character set ascii null,
    queued_at      datetime(6)   not null,
    queued_by      uuid          not null,
    next_try_at    datetime(6)   null,
    attempts       int           not null default 0,
    claimed_at     datetime(6)   null,
    sent_at        datetime(6)   null,
    settled_at     datetime(6)   null comment 'when it came to its end: delivered, bounced, failed, withdrawn, done',
    failure        varchar(60)   character set ascii null,
    provider_ref   varchar(100)  null,
    mended_by      uuid          null comment 'the message that was sent in place of this one',
    version        bigint        not null default 0,
    key correspondence_message_status (status, queued_at),
    key correspondence_message_subject (subject_id, queued_at),
    key correspondence_message_conference (conference_id, queued_at),
    key correspondence_message_address (address, status)
);

-- Every step a message took, as its own row.
create table correspondence_step (
    id         bigint      not null auto_increment primary key,
    message_id uuid        not null,
    status     varchar(20) character set ascii not null,
    code       varchar(60) character set ascii null,
    at         datetime(6) not null,
    by_id      uuid        not null,
    key correspondence_step_message (message_id, at),
    constraint correspondence_step_of foreign key (message_id) references correspondence_message (id)
);

-- The partnership's own words, where they differ from ours. The newest of its kind and channel counts.
create table correspondence_wording (
    id           uuid         not null primary key,
    kind         varchar(40)  character set ascii not null,
    channel      varchar(20)  character set ascii not null,
    subject_line varchar(200) not null default '',
    body         text         not null,
    written_by   uuid         not null,
    written_at   datetime(6)  not null,
    superseded_at datetime(6) null,
    key correspondence_wording_current (kind, channel, superseded_at)
);

-- Where nothing is sent any more until somebody corrects it.
create table correspondence_suppression (
    id        uuid         not null primary key,
    address   varchar(500) not null,
    because   varchar(40)  character set ascii not null,
    since     datetime(6)  not null,
    lifted_at datetime(6)  null,
    lifted_by uuid         null,
    key correspondence_suppression_address (address, lifted_at)
);

-- What the recording gateway "sent": the demonstration's post box. Empty where real gateways are configured.
create table correspondence_recorded (
    id         uuid         not null primary key,
    message_id uuid         not null,
    channel    varchar(20)  character set ascii not null,
    sent_to    varchar(700) not null,
    subject_line varchar(200) not null,
    body       text         not null,
    html       mediumtext   null,
    calendar   text         null,
    sent_at    datetime(6)  not null,
    key correspondence_recorded_at (sent_at)
);
