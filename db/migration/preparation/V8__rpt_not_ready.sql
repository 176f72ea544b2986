-- Counted: what chairs did last about conferences that were not ready.
create view rpt_not_ready as
select n.conference_id, n.done, n.reason, n.missing
  from preparation_not_ready n
 where not exists (select 1 from preparation_not_ready o
                    where o.conference_id = n.conference_id
                      and (o.decided_at > n.decided_at
                           or (o.decided_at = n.decided_at and cast(o.id as char) > cast(n.id as char))));
