-- Which answer took an answer's place; none when it lapsed because the question had changed.
alter table invitation_reply add column superseded_by uuid null after superseded_at;

update invitation_reply r
   set superseded_by = (select min(n.id) from invitation_reply n
                         where n.invitee_id = r.invitee_id and n.id <> r.id and n.recorded_at = r.superseded_at)
 where r.superseded_at is not null;

create or replace view invitation_reply_label as
select r.id as reply_id, r.invitee_id, r.answer, r.reason, r.instead, r.deputy_name, r.recorded_by, r.recorded_at,
       r.came_by, r.given_by, r.superseded_at, r.superseded_by
  from invitation_reply r;
