-- Somebody asked that an adult of the family be kept out of a conference, or of a part of it. A fact.
create table preparation_exclusion (
    id               uuid          not null primary key,
    conference_id    uuid          not null,
    adult_id         uuid          not null,
    ground           varchar(30)   character set ascii not null,
    evidence         varchar(2000) not null,
    asked_by         varchar(160)  not null comment 'who wants it, in words',
    due_at           datetime(6)   not null comment 'the last moment in time by the rules of the conference',
    late_reason      varchar(400)  null,
    recorded_by      uuid          not null,
    recorded_by_name varchar(160)  not null comment 'as it was then',
    recorded_at      datetime(6)   not null,
    key preparation_exclusion_of (conference_id, adult_id)
);

-- What the chair decided of it; each review is another row, and the latest counts.
create table preparation_exclusion_decision (
    id              uuid          not null primary key,
    exclusion_id    uuid          not null,
    nr              int           not null comment 'the first is 1: two at once are not both kept',
    outcome         varchar(10)   character set ascii not null comment 'REFUSED, WHOLE, PART, SEPARATE, ENDED',
    part            varchar(400)  null comment 'which part, or how apart; stands in the letter',
    minutes_after   int           not null comment 'after the start of the conference, for who attends separately',
    reason          varchar(1000) not null comment 'for the record',
    letter          varchar(20)   character set ascii not null comment 'what the letter says of why',
    heard           varchar(20)   character set ascii null comment 'how their view is obtained',
    withholds       varchar(10)   character set ascii not null comment 'which reports: ALL, NAMED, NONE',
    decided_by      uuid          not null,
    decided_by_name varchar(160)  not null,
    decided_at      datetime(6)   not null,
    unique key preparation_exclusion_decision_nr (exclusion_id, nr),
    constraint preparation_exclusion_decision_of foreign key (exclusion_id) references preparation_exclusion (id)
);

-- Whose reports are not shared with them, where the decision names reports.
create table preparation_exclusion_report (
    decision_id uuid not null,
    invitee_id  uuid not null,
    primary key (decision_id, invitee_id),
    constraint preparation_exclusion_report_of foreign key (decision_id) references preparation_exclusion_decision (id)
);

-- Each request as it stands; outcome null while the chair has not decided.
create view preparation_exclusion_now as
select e.id as exclusion_id, e.conference_id, e.adult_id, d.id as decision_id, d.outcome, d.minutes_after, d.withholds
  from preparation_exclusion e
  left join preparation_exclusion_decision d
         on d.exclusion_id = e.id
        and d.nr = (select max(x.nr) from preparation_exclusion_decision x where x.exclusion_id = e.id);
