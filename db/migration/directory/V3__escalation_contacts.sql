-- Who is told when an agency does not answer: at most one person at each level.
create table directory_escalation_contact (
    id              uuid         not null primary key,
    agency_id       uuid         not null,
    -- 1: manager, named GP or safeguarding lead; 2: head of service
    level           int          not null,
    full_name       varchar(160) not null,
    job_title       varchar(120) null,
    email           varchar(254) not null,
    phone           varchar(30)  null,
    -- when they are listed in the directory themselves
    practitioner_id uuid         null,
    version         bigint       not null default 0,
    unique key directory_escalation_level (agency_id, level),
    key directory_escalation_practitioner (practitioner_id),
    constraint directory_escalation_of foreign key (agency_id) references directory_agency (id),
    constraint directory_escalation_is foreign key (practitioner_id) references directory_practitioner (id)
);

-- Published for reading: modules above the directory may join it to write to whoever answers for an agency.
create view directory_escalation_label as
select c.agency_id, c.level, c.full_name, c.job_title, c.email, c.phone
  from directory_escalation_contact c;
