-- Published for reading: which invitations are a family member's own.
create view invitation_personal as
select i.id as invitee_id, i.conference_id, coalesce(i.adult_id, i.child_id) as person_id
  from invitation_invitee i
 where i.adult_id is not null or i.child_id is not null;
