-- Who was in the meetings of a period is answered from the index alone.
create index ix_presence_counted on attendance_presence (conference_id, struck_at, invitee_id);
