-- Another chair and another room are history too.
-- A dump makes its views by their names, this one before those of the directory: until then an id there is a number.
alter table conference_change
    add column from_chair_id uuid null,
    add column to_chair_id   uuid null,
    add column from_room_id  uuid null,
    add column to_room_id    uuid null;

create or replace view conference_change_label as
select c.conference_id, c.change_kind, c.reason, c.from_on, c.from_at, c.to_on, c.to_at, c.made_by, c.made_at,
       fp.full_name as from_chair, tp.full_name as to_chair, fr.name as from_room, tr.name as to_room
  from conference_change c
       left join directory_practitioner_label fp on fp.practitioner_id = cast(c.from_chair_id as char)
       left join directory_practitioner_label tp on tp.practitioner_id = cast(c.to_chair_id as char)
       left join conference_room fr on fr.id = c.from_room_id
       left join conference_room tr on tr.id = c.to_room_id;
