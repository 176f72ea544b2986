-- What happens in a child's life and decides what is done about them; a mistaken row is undone and stays.
create table family_life_event (
    id               uuid         not null primary key,
    child_id         uuid         not null,
    what             varchar(20)  character set ascii not null comment 'BORN, RENAMED, ADOPTED, DIED, MOVED_AWAY, TRANSFERRED_OUT',
    happened_on      date         not null,
    note             varchar(400) null,
    recorded_by      uuid         not null,
    recorded_by_name varchar(160) not null comment 'as it was then',
    recorded_at      datetime(6)  not null,
    over_why         varchar(20)  character set ascii null comment 'MISTAKEN; CAME_BACK; DIED_SINCE',
    over_on          date         null,
    over_by          uuid         null,
    over_by_name     varchar(160) null,
    over_at          datetime(6)  null,
    version          bigint       not null default 0,
    -- at most one of these holds for a child
    gone             boolean generated always as
        (case when over_why is null and what in ('DIED', 'MOVED_AWAY', 'TRANSFERRED_OUT') then true end) virtual,
    unique key family_life_event_gone (child_id, gone),
    key family_life_event_of (child_id, recorded_at),
    constraint family_life_event_child foreign key (child_id) references family_child (id)
);

-- Names a child had before, and other names they are known by: all of them are found.
create table family_child_name (
    id          uuid        not null primary key,
    child_id    uuid        not null,
    given_name  varchar(80) not null default '',
    family_name varchar(80) not null,
    nhs_number  char(10) character set ascii null,
    until_on    date        null comment 'a name the child had until then; null for one they are also known by',
    event_id    uuid        null comment 'what gave them another name',
    recorded_by uuid        not null,
    recorded_at datetime(6) not null,
    key family_child_name_of (child_id),
    constraint family_child_name_child foreign key (child_id) references family_child (id),
    constraint family_child_name_event foreign key (event_id) references family_life_event (id)
);

-- Published for reading: from when a child is nobody a conference may consider. Who is born on 29 February turns 18 on
-- 1 March.
create view family_child_life as
select c.id          as child_id,
       e.what        as left_by,
       e.happened_on as left_on,
       c.date_of_birth + interval 18 year
           + interval (day(c.date_of_birth) <> day(c.date_of_birth + interval 18 year)) day as adult_on
  from family_child c
  left join family_life_event e on e.child_id = c.id and e.gone;

-- Published for reading: where a child is registered or taught, and since when that is closed.
create view family_child_place as
select c.id          as child_id,
       gp.agency_id  as gp_id,
       gp.name       as gp_name,
       gp.closed_on  as gp_closed_on,
       sch.agency_id as school_id,
       sch.name      as school_name,
       sch.closed_on as school_closed_on
  from family_child c
  left join directory_agency_label gp on gp.agency_id = c.gp_agency_id
  left join directory_agency_label sch on sch.agency_id = c.school_agency_id;
