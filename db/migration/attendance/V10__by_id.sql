-- What took the place of an absence, and which stretch went on by another way, are known by id: two things noted at one
-- moment, or one noted in two readings of a clock, are told apart.
alter table attendance_absence
    add column struck_for uuid null comment 'the presence or absence that was noted in its place' after struck_at;

update attendance_absence a
   set struck_for = coalesce(
       (select min(p.id) from attendance_presence p where p.invitee_id = a.invitee_id and p.recorded_at = a.struck_at),
       (select min(b.id) from attendance_absence b where b.invitee_id = a.invitee_id and b.recorded_at = a.struck_at))
 where a.struck_at is not null;

alter table attendance_presence
    add column follows uuid null comment 'the stretch that ended as this one began, by another way' after struck_at;

update attendance_presence p
   set follows = (select min(q.id) from attendance_presence q
                   where q.invitee_id = p.invitee_id and q.id <> p.id and q.left_at = p.arrived_at
                     and q.struck_at is null);
