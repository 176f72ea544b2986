-- The partnership's localities, its rules from one day on, and the days it does not work besides England's own.
create table partnership_locality (
    id         uuid         not null primary key,
    source_ref varchar(64)  null unique,
    code       varchar(40)  not null unique,
    name       varchar(120) not null,
    closed_on  date         null,
    version    bigint       not null default 0
);

-- A rule set is never changed: conferences keep the one they were called under.
create table partnership_rule_set (
    id             uuid         not null primary key,
    name           varchar(120) not null,
    effective_from date         not null unique,
    settings       json         not null,
    created_by     uuid         not null,
    created_at     datetime(6)  not null
);

create table partnership_day_off (
    day      date         not null primary key,
    title    varchar(120) not null,
    source   varchar(20)  not null comment 'GOV_UK, LOCAL, ONE_OFF',
    added_by uuid         not null,
    added_at datetime(6)  not null
);
