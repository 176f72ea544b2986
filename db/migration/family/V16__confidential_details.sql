-- Besides an address: a school, a practice, a phone or an e-mail address that must not be told. Facts: nothing is
-- changed, what ends has its own row.
create table family_confidential_mark (
    id             uuid         not null primary key,
    family_id      uuid         not null,
    person_id      uuid         not null,
    person_kind    varchar(10)  character set ascii not null,
    what           varchar(10)  character set ascii not null comment 'SCHOOL, GP, PHONE, EMAIL',
    reason         varchar(400) not null,
    marked_by      uuid         not null,
    marked_by_name varchar(160) not null comment 'as it was then',
    marked_at      datetime(6)  not null,
    key family_confidential_mark_of (family_id, person_id, what),
    constraint family_confidential_mark_family foreign key (family_id) references family_family (id)
);

create table family_confidential_lifted (
    mark_id        uuid         not null primary key,
    lifted_by      uuid         not null,
    lifted_by_name varchar(160) not null,
    lifted_at      datetime(6)  not null,
    constraint family_confidential_lifted_of foreign key (mark_id) references family_confidential_mark (id)
);
