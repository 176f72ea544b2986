-- Published for reading: who has parental responsibility for whom, as it is on record now.
create view family_parental_responsibility as
select r.child_id, r.adult_id
  from family_relationship r
 where r.parental_responsibility;

-- Published for reading: which adults are somebody to which children.
create view family_relation as
select r.child_id, r.adult_id, r.relationship
  from family_relationship r;
