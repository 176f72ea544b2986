-- Published for reading: who is invited, what was answered, and who comes in whose place; for modules above, which have
-- asked permission themselves.
create view invitation_invitee_label as
select i.id as invitee_id, i.conference_id, i.role, i.practitioner_id, i.agency_id, i.profession, i.full_name,
       i.necessary, i.invited_at, i.invited_by, i.withdrawn_at, i.withdrawn_reason
  from invitation_invitee i;

create view invitation_reply_label as
select r.id as reply_id, r.invitee_id, r.answer, r.reason, r.instead, r.deputy_name, r.recorded_by, r.recorded_at,
       r.came_by, r.given_by, r.superseded_at
  from invitation_reply r;

create view invitation_deputy_label as
select d.id as deputy_id, d.invitee_id
  from invitation_deputy d;
