-- What was decided for one child at one conference; a correction is a new row that supersedes the old one.
create table decision_outcome (
    id              uuid        not null primary key,
    conference_id   uuid        not null,
    child_id        uuid        not null,
    outcome         varchar(30) not null comment 'PLAN_MADE, PLAN_CONTINUED, PLAN_ENDED, NO_PLAN_CIN, NO_PLAN_EARLY_HELP, NO_PLAN_NFA',
    category        varchar(3)  null comment 'NEG, PHY, SAB, EMO, MUL (CIN census); with a plan made or continued',
    next_review_due date        null,
    core_group_due  date        null,
    decided_by      uuid        not null,
    decided_at      datetime(6) not null,
    superseded_at   datetime(6) null,
    key ix_outcome_conference (conference_id, child_id, superseded_at),
    key ix_outcome_child (child_id, superseded_at),
    key ix_outcome_next (next_review_due)
);

-- A child's time on a child protection plan.
create table decision_plan (
    id               uuid        not null primary key,
    source_ref       varchar(64) null unique,
    child_id         uuid        not null,
    conference_id    uuid        null comment 'where it was made; null when that conference is not in the portal',
    started_on       date        not null,
    initial_category varchar(3)  not null,
    latest_category  varchar(3)  not null,
    ended_on         date        null,
    end_reason       varchar(40) null,
    version          bigint      not null default 0,
    key ix_plan_child (child_id, started_on)
);

create view rpt_outcome as
select o.conference_id, o.child_id, o.outcome, o.category, o.next_review_due, o.core_group_due
from decision_outcome o
where o.superseded_at is null;

create view rpt_plan as
select p.id as plan_id, p.child_id, p.conference_id, p.started_on, p.initial_category, p.latest_category, p.ended_on
from decision_plan p;
