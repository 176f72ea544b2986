-- Counted: who has parental responsibility for a child considered. Plain views, so that a period's conferences are read
-- by their day.
create view rpt_responsible as
select c.conference_id, c.child_id, p.adult_id
  from conference_child_label c
  join family_parental_responsibility p on p.child_id = c.child_id;

-- What holds of the chairs' decisions to keep somebody out, or apart.
create view rpt_exclusion as
select x.conference_id, x.adult_id, x.outcome
  from preparation_exclusion_now x
 where x.outcome in ('WHOLE', 'PART', 'SEPARATE');
