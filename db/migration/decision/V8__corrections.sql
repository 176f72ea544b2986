-- Why a decision was corrected after the conference was held; null for what was decided there.
alter table decision_outcome
    add column correction_reason varchar(400) null;

-- A plan that a corrected decision had never made, as it stood when it was struck.
create table decision_plan_struck (
    id               uuid        not null primary key,
    source_ref       varchar(64) null,
    child_id         uuid        not null,
    conference_id    uuid        null,
    started_on       date        not null,
    initial_category varchar(3)  not null,
    latest_category  varchar(3)  not null,
    ended_on         date        null,
    end_reason       varchar(40) null,
    struck_by        uuid        not null,
    struck_at        datetime(6) not null,
    key ix_plan_struck_child (child_id)
);
