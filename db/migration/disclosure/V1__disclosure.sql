-- Requests for one's own records (UK GDPR Art. 15): what was gathered, what was decided about each passage, what was given.
create table disclosure_request (
    id               uuid          not null primary key,
    person_id        uuid          not null comment 'a child or an adult of a family',
    asked_by         varchar(160)  null comment 'who asks for them; null when they ask themselves',
    received_on      date          not null,
    due_on           date          not null,
    extension_reason varchar(1000) null,
    opened_by        uuid          not null,
    opened_by_name   varchar(160)  not null,
    opened_at        datetime(6)   not null,
    key disclosure_request_due (due_on),
    key disclosure_request_person (person_id)
);

create table disclosure_passage (
    id         uuid         not null primary key,
    request_id uuid         not null,
    position   int          not null,
    part       varchar(80)  not null,
    heading    varchar(300) not null,
    words      mediumtext   not null,
    others     json         not null comment 'names of other people found in it',
    held_back  varchar(400) null comment 'not disclosed by rule',
    key disclosure_passage_request (request_id, position),
    constraint disclosure_passage_of foreign key (request_id) references disclosure_request (id)
);

-- The latest decision about a passage counts; none is changed.
create table disclosure_decision (
    seq             bigint       not null auto_increment primary key,
    passage_id      uuid         not null,
    kind            varchar(20)  character set ascii not null comment 'RELEASE, BLACK_OUT, WITHHOLD',
    decided_by      uuid         not null,
    decided_by_name varchar(160) not null,
    decided_at      datetime(6)  not null,
    key disclosure_decision_passage (passage_id, seq),
    constraint disclosure_decision_of foreign key (passage_id) references disclosure_passage (id)
);

-- The copy that was given, apart from the original.
create table disclosure_release (
    request_id       uuid         not null primary key,
    content          longblob     not null,
    sha256           char(64)     character set ascii not null,
    released_by      uuid         not null,
    released_by_name varchar(160) not null,
    released_at      datetime(6)  not null,
    constraint disclosure_release_of foreign key (request_id) references disclosure_request (id)
);
