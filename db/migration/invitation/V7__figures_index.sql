-- A county's year is some 25,000 invitees. Counting them by conference reads this index and not their rows.
create index ix_invitee_counted
    on invitation_invitee (conference_id, role, necessary, withdrawn_at, invited_at, profession, agency_id, practitioner_id);
