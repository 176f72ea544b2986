-- How a child took part in the conference about them; a correction is a new row that supersedes the old one.
create table preparation_participation (
    id                uuid        not null primary key,
    conference_id     uuid        not null,
    child_id          uuid        not null,
    code              varchar(3)  not null comment 'PN0 to PN7 (Standard Safeguarding Dataset)',
    consultation_form boolean     not null comment 'the child filled in a consultation form',
    recorded_by       uuid        not null,
    recorded_at       datetime(6) not null,
    superseded_at     datetime(6) null,
    key ix_participation (conference_id, child_id, superseded_at)
);

create view rpt_participation as
select p.conference_id, p.child_id, p.code, p.consultation_form
from preparation_participation p
where p.superseded_at is null;
