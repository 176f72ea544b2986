-- The written report asked of one invitee for one conference.
create table agencyreport_report (
    id            uuid        not null primary key,
    conference_id uuid        not null,
    invitee_id    uuid        not null unique,
    due_at        datetime(6) not null,
    submitted_at  datetime(6) null,
    submitted_by  uuid        null,
    version       bigint      not null default 0,
    key ix_report_conference (conference_id),
    key ix_report_due (submitted_at, due_at)
);

create view rpt_report as
select r.invitee_id,
       r.conference_id,
       r.due_at,
       r.submitted_at,
       (r.submitted_at is not null)                            as received,
       (r.submitted_at is not null and r.submitted_at <= r.due_at) as received_in_time
from agencyreport_report r;
