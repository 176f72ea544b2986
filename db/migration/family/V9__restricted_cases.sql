-- Families that only named people may see. Everything here is a fact: nothing is changed, what ends has its own row.
create table family_case_restriction (
    id            uuid         not null primary key,
    family_id     uuid         not null,
    reason        varchar(400) not null,
    restricted_by uuid         not null,
    restricted_at datetime(6)  not null,
    key family_case_restriction_of (family_id, restricted_at),
    constraint family_case_restriction_family foreign key (family_id) references family_family (id)
);

create table family_case_lifted (
    restriction_id uuid         not null primary key,
    reason         varchar(400) not null,
    lifted_by      uuid         not null,
    lifted_at      datetime(6)  not null,
    constraint family_case_lifted_of foreign key (restriction_id) references family_case_restriction (id)
);

-- Whom a case is restricted to.
create table family_case_named (
    id             uuid        not null primary key,
    restriction_id uuid        not null,
    account_id     uuid        not null,
    named_by       uuid        not null,
    named_at       datetime(6) not null,
    key family_case_named_in (restriction_id, account_id),
    constraint family_case_named_of foreign key (restriction_id) references family_case_restriction (id)
);

create table family_case_unnamed (
    named_id   uuid        not null primary key,
    unnamed_by uuid        not null,
    unnamed_at datetime(6) not null,
    constraint family_case_unnamed_of foreign key (named_id) references family_case_named (id)
);

-- Somebody not named asked to see a restricted case in an emergency; without a restriction when nothing was opened.
create table family_emergency_opening (
    id             uuid         not null primary key,
    account_id     uuid         not null,
    reason         varchar(400) not null,
    asked_at       datetime(6)  not null,
    restriction_id uuid         null,
    until_at       datetime(6)  null,
    key family_emergency_opening_by (account_id, asked_at),
    key family_emergency_opening_of (restriction_id, account_id, until_at),
    constraint family_emergency_opening_case foreign key (restriction_id) references family_case_restriction (id)
);

-- A manager the case is restricted to has looked into it.
create table family_emergency_seen (
    opening_id uuid        not null primary key,
    seen_by    uuid        not null,
    seen_at    datetime(6) not null,
    constraint family_emergency_seen_of foreign key (opening_id) references family_emergency_opening (id)
);

-- For how long the partnership lets anybody in; 0, or no row at all, for not. The newest counts.
create table family_emergency_rule (
    seq    bigint      not null auto_increment primary key,
    hours  int         not null,
    set_by uuid        not null,
    set_at datetime(6) not null
);
