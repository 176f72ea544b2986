-- Requests about one person are numbered, so that of two made at once one is kept and the other told.
alter table preparation_exclusion
    add column nr           int  not null default 1 comment 'the first about a person is 1',
    add column carried_from uuid null comment 'what was decided, or asked for, at the conference that this one takes the place of';

update preparation_exclusion e
  join (select id, row_number() over (partition by conference_id, adult_id order by recorded_at, id) as nr
          from preparation_exclusion) n on n.id = e.id
   set e.nr = n.nr;

alter table preparation_exclusion
    add unique key preparation_exclusion_nr (conference_id, adult_id, nr);
