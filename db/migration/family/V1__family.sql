-- Children, the adults around them, where they live, and who works with them.

create table family_family (
    id         uuid        not null primary key,
    source_ref varchar(64) collate utf8mb4_bin null,
    reference  varchar(40) not null,
    version    bigint      not null default 0,
    unique key family_family_source (source_ref),
    unique key family_family_reference (reference)
);

create table family_child (
    id                 uuid         not null primary key,
    source_ref         varchar(64)  collate utf8mb4_bin null,
    family_id          uuid         not null,
    -- empty for an unborn baby who has no name yet
    given_name         varchar(80)  not null default '',
    family_name        varchar(80)  not null,
    date_of_birth      date         null,
    expected_on        date         null,
    sex                varchar(20)  character set ascii null,
    ethnicity          varchar(40)  null,
    nhs_number         char(10)     character set ascii null,
    la_child_id        varchar(20)  null,
    disability         boolean      null,
    first_language     varchar(40)  null,
    interpreter_needed boolean      not null default false,
    locality_id        uuid         null,
    gp_agency_id       uuid         null,
    school_agency_id   uuid         null,
    version            bigint       not null default 0,
    unique key family_child_source (source_ref),
    unique key family_child_la_child_id (la_child_id),
    key family_child_family (family_id),
    key family_child_family_name (family_name, given_name),
    key family_child_given_name (given_name, family_name),
    key family_child_birth (date_of_birth),
    key family_child_nhs_number (nhs_number),
    key family_child_locality (locality_id),
    constraint family_child_in foreign key (family_id) references family_family (id),
    constraint family_child_gp foreign key (gp_agency_id) references directory_agency (id),
    constraint family_child_school foreign key (school_agency_id) references directory_agency (id),
    constraint family_child_born_or_expected check (date_of_birth is not null or expected_on is not null)
);

create table family_adult (
    id                 uuid         not null primary key,
    source_ref         varchar(64)  collate utf8mb4_bin null,
    family_id          uuid         not null,
    given_name         varchar(80)  not null,
    family_name        varchar(80)  not null,
    date_of_birth      date         null,
    phone              varchar(30)  null,
    email              varchar(254) null,
    first_language     varchar(40)  null,
    interpreter_needed boolean      not null default false,
    version            bigint       not null default 0,
    unique key family_adult_source (source_ref),
    key family_adult_family (family_id, family_name),
    constraint family_adult_in foreign key (family_id) references family_family (id)
);

create table family_relationship (
    id                      uuid        not null primary key,
    source_ref              varchar(64) collate utf8mb4_bin null,
    child_id                uuid        not null,
    adult_id                uuid        not null,
    relationship            varchar(40) character set ascii not null,
    parental_responsibility boolean     not null,
    lives_with              boolean     not null,
    version                 bigint      not null default 0,
    unique key family_relationship_source (source_ref),
    unique key family_relationship_pair (child_id, adult_id),
    key family_relationship_adult (adult_id),
    constraint family_relationship_child foreign key (child_id) references family_child (id),
    constraint family_relationship_of foreign key (adult_id) references family_adult (id)
);

create table family_address (
    id                  uuid         not null primary key,
    person_id           uuid         not null,
    person_kind         varchar(10)  character set ascii not null,
    address_lines       varchar(400) not null,
    postcode            varchar(10)  character set ascii null,
    confidential        boolean      not null default false,
    confidential_reason varchar(400) null,
    from_on             date         null,
    to_on               date         null,
    version             bigint       not null default 0,
    key family_address_person (person_id),
    constraint family_address_secret_for_a_reason
        check (not confidential or confidential_reason is not null)
);

create table family_involvement (
    id              uuid        not null primary key,
    source_ref      varchar(64) collate utf8mb4_bin null,
    child_id        uuid        not null,
    practitioner_id uuid        not null,
    since_on        date        null,
    until_on        date        null,
    direct_contact  boolean     not null default true,
    version         bigint      not null default 0,
    unique key family_involvement_source (source_ref),
    key family_involvement_child (child_id, until_on),
    key family_involvement_practitioner (practitioner_id, until_on),
    constraint family_involvement_with foreign key (child_id) references family_child (id),
    constraint family_involvement_of foreign key (practitioner_id) references directory_practitioner (id)
);

create table family_contact_restriction (
    id                 uuid         not null primary key,
    family_id          uuid         not null,
    subject_adult_id   uuid         not null,
    -- a child or adult of the family; null when the whole family is protected
    protects_person_id uuid         null,
    text               varchar(400) not null,
    recorded_by        varchar(160) not null,
    recorded_at        datetime(6)  not null,
    ended_at           datetime(6)  null,
    version            bigint       not null default 0,
    key family_contact_restriction_family (family_id, ended_at),
    constraint family_contact_restriction_in foreign key (family_id) references family_family (id),
    constraint family_contact_restriction_on foreign key (subject_adult_id) references family_adult (id)
);

-- Published for reading: modules above the family may join it to name a child in a list they have already secured.
create view family_child_label as
select c.id as child_id,
       case
           when c.given_name <> '' then concat(c.given_name, ' ', c.family_name)
           when c.date_of_birth is null then concat('Unborn baby of ', c.family_name)
           else concat('Baby ', c.family_name)
       end             as label,
       c.date_of_birth as date_of_birth,
       c.expected_on   as expected_on,
       c.family_id     as family_id,
       c.locality_id   as locality_id
  from family_child c;
