-- A child has at most one called conference, whoever calls at the same moment: while it is called, the child stands in
-- open_child_id, and no other row may hold the same. Of several called before, the soonest holds it.
alter table conference_child
    add column open_child_id uuid null comment 'the child while the conference is called';

update conference_child k
    join (select x.child_id,
                 x.id,
                 row_number() over (partition by x.child_id order by c.held_on, c.starts_at, c.id) as place
            from conference_child x
            join conference_conference c on c.id = x.conference_id
           where c.status = 'CALLED') soonest on soonest.id = k.id and soonest.place = 1
set k.open_child_id = k.child_id;

alter table conference_child
    add unique key uq_conference_child_open (open_child_id);
