-- Agencies, and the people in them whom a conference may invite.

create table directory_agency (
    id            uuid         not null primary key,
    source_ref    varchar(64)  collate utf8mb4_bin null,
    name          varchar(200) not null,
    kind          varchar(40)  character set ascii not null,
    locality_id   uuid         null,
    -- a practice's ODS code, a school's URN
    national_code varchar(20)  character set ascii null,
    phone         varchar(30)  null,
    email         varchar(254) null,
    address_lines varchar(400) null,
    postcode      varchar(10)  character set ascii null,
    closed_on     date         null,
    version       bigint       not null default 0,
    unique key directory_agency_source (source_ref),
    unique key directory_agency_code (kind, national_code),
    key directory_agency_name (name),
    key directory_agency_kind (kind, name),
    key directory_agency_postcode (postcode),
    key directory_agency_locality (locality_id)
);

create table directory_practitioner (
    id         uuid         not null primary key,
    source_ref varchar(64)  collate utf8mb4_bin null,
    agency_id  uuid         not null,
    full_name  varchar(160) not null,
    profession varchar(40)  character set ascii not null,
    job_title  varchar(120) null,
    email      varchar(254) null,
    phone      varchar(30)  null,
    left_on    date         null,
    version    bigint       not null default 0,
    unique key directory_practitioner_source (source_ref),
    key directory_practitioner_name (full_name),
    key directory_practitioner_agency (agency_id, full_name),
    key directory_practitioner_profession (profession, full_name),
    key directory_practitioner_email (email),
    constraint directory_practitioner_works_for foreign key (agency_id) references directory_agency (id)
);

-- Published for reading: modules above the directory may join it to name a practitioner.
create view directory_practitioner_label as
select p.id         as practitioner_id,
       p.full_name  as full_name,
       p.profession as profession,
       p.agency_id  as agency_id,
       a.name       as agency_name
  from directory_practitioner p
  join directory_agency a on a.id = p.agency_id;
