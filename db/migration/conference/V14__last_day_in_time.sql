-- A span that ends on a day not worked is over on that day, while its conference is due on the working day before.
-- Whether it was in time is judged by the last day of the span itself (docs/rules/review-clock.md).
alter table conference_child
    add column limit_on date null comment 'the last day in time; null where nobody said so: then it is due_on' after due_on;

-- What is stored keeps its due date. Where that is at most four days before the end of the span that its rules name (no
-- run of days off in England is longer), it was worked out from that end.
update conference_child k
    join (select s.id,
                 case when s.length like '%month%' then s.clock_from + interval substring_index(s.length, ' ', 1) month
                      when s.length rlike '^[0-9]+ days?$'
                          then s.clock_from + interval substring_index(s.length, ' ', 1) day end as ends_on
          from (select x.id,
                       x.clock_from,
                       coalesce(json_value(r.settings,
                                           case x.clock_basis
                                               when 'STRATEGY_DISCUSSION' then '$.timescales.initial'
                                               when 'INITIAL_CONFERENCE' then '$.timescales.firstReview'
                                               when 'PREVIOUS_REVIEW' then '$.timescales.laterReview'
                                               when 'BIRTH' then '$.timescales.reviewAfterBirth'
                                               else '$.timescales.transferIn' end),
                                case x.clock_basis when 'INITIAL_CONFERENCE' then '3 months'
                                                   when 'PREVIOUS_REVIEW' then '6 months' else '' end) as length
                from conference_child x
                         join conference_conference c on c.id = x.conference_id
                         join partnership_rule_set r on r.id = c.rule_set_id) s) e on e.id = k.id
set k.limit_on = e.ends_on
where e.ends_on > k.due_on
  and e.ends_on <= k.due_on + interval 4 day;

-- What a conference is late for. Its kind is the first among its children's; only a clock of the same sort makes it late
-- (initial and pre-birth conferences have the same clock): one that is in time for its initial child and late for the
-- review of a sibling is no late initial conference. The sort stands before the day, so that the least of them is the
-- first day of the first sort: the grouping still selects aggregates only (docs/decisions/0011-views-that-group.md).
create or replace view rpt_conference as
select c.id            as conference_id,
       c.reference,
       c.held_on,
       c.locality_id,
       c.chair_id,
       c.status,
       c.reconvenes_id,
       case k.first_kind
           when 1 then 'INITIAL' when 2 then 'PRE_BIRTH' when 3 then 'TRANSFER_IN' else 'REVIEW' end as kind,
       k.children,
       cast(substring(k.sort_and_due, 2) as date)                  as due_on,
       cast(substring(k.sort_and_limit, 2) as date)                as limit_on,
       (c.held_on > cast(substring(k.sort_and_limit, 2) as date))  as late,
       (c.held_on > k.first_limit
           and c.held_on <= cast(substring(k.sort_and_limit, 2) as date)) as late_for_another,
       (select r.reason from conference_late_reason r
         where r.conference_id = c.id and r.superseded_at is null
         order by r.recorded_at desc limit 1)                      as late_reason
from conference_conference c
         join (select x.conference_id,
                      min(field(x.kind, 'INITIAL', 'PRE_BIRTH', 'TRANSFER_IN', 'REVIEW')) as first_kind,
                      count(*)                                                          as children,
                      min(coalesce(x.limit_on, x.due_on))                               as first_limit,
                      min(concat(field(x.kind, 'TRANSFER_IN', 'REVIEW'), x.due_on))     as sort_and_due,
                      min(concat(field(x.kind, 'TRANSFER_IN', 'REVIEW'),
                                 coalesce(x.limit_on, x.due_on)))                       as sort_and_limit
               from conference_child x
               group by x.conference_id) k on k.conference_id = c.id;

create or replace view rpt_child_considered as
select k.id as child_considered_id,
       k.conference_id,
       k.child_id,
       f.family_id,
       k.kind,
       k.clock_basis,
       k.clock_from,
       k.due_on,
       coalesce(k.limit_on, k.due_on)                            as limit_on,
       c.held_on,
       c.status,
       c.locality_id,
       c.chair_id,
       c.reference,
       (c.held_on <= coalesce(k.limit_on, k.due_on))             as in_time,
       datediff(c.held_on, coalesce(k.limit_on, k.due_on))       as days_late,
       coalesce(f.date_of_birth > c.held_on, true)               as unborn,
       (select r.reason from conference_late_reason r
         where r.conference_id = c.id and r.superseded_at is null
         order by r.recorded_at desc limit 1)                    as late_reason
from conference_child k
         join conference_conference c on c.id = k.conference_id
         left join family_child_label f on f.child_id = k.child_id;
