create table appeal_appeal (
    id            uuid         not null primary key,
    source_ref    varchar(64)  null unique,
    conference_id uuid         not null,
    appellant     varchar(30)  not null comment 'MOTHER, FATHER, CARER, CHILD, AGENCY, OTHER',
    received_on   date         not null,
    decided_on    date         null,
    outcome       varchar(30)  null comment 'UPHELD, PARTLY_UPHELD, NOT_UPHELD, WITHDRAWN, OUT_OF_TIME; null while open',
    reason_upheld varchar(40)  null comment 'coded; with UPHELD or PARTLY_UPHELD',
    version       bigint       not null default 0,
    key ix_appeal_conference (conference_id),
    key ix_appeal_received (received_on)
);

create table appeal_ground (
    appeal_id uuid        not null,
    ground    varchar(40) not null comment 'PROCEDURE, WRONG_DECISION, NOT_IN_BEST_INTERESTS, INFORMATION, CATEGORY, PARTICIPATION',
    primary key (appeal_id, ground),
    constraint fk_ground_appeal foreign key (appeal_id) references appeal_appeal (id)
);

create view rpt_appeal as
select a.id as appeal_id, a.conference_id, a.appellant, a.received_on, a.decided_on, a.outcome, a.reason_upheld
from appeal_appeal a;
