-- Published for reading: who works with a child, and until when; for modules above, which have asked permission themselves.
create view family_child_worker as
select i.child_id, i.practitioner_id, i.until_on
  from family_involvement i;
