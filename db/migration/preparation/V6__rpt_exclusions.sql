-- Counted: who has parental responsibility for a child considered, once for each conference, and what the chair decided
-- about their coming; null for nothing that holds.
create view rpt_responsible as
select c.conference_id, p.adult_id, count(distinct c.child_id) as children,
       max(case when x.outcome in ('WHOLE', 'PART', 'SEPARATE') then x.outcome end) as outcome
  from conference_child_label c
  join family_parental_responsibility p on p.child_id = c.child_id
  left join preparation_exclusion_now x on x.conference_id = c.conference_id and x.adult_id = p.adult_id
 group by c.conference_id, p.adult_id;
