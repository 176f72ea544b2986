-- Why a plan ended stands beside when; a child turns 18 without anybody saying so.
create or replace view rpt_plan as
select p.id as plan_id,
       p.child_id,
       p.conference_id,
       p.started_on,
       p.initial_category,
       p.latest_category,
       p.ended_on,
       p.end_reason,
       l.adult_on
  from decision_plan p
  left join family_child_life l on l.child_id = p.child_id;
