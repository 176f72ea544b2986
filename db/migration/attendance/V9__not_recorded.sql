-- Imported conferences of which no roll is kept were found inquorate, as if everybody had stayed away. What nobody
-- recorded is no finding; who put an end to a conference because it was short of agencies did record it.
update attendance_finding f
set f.superseded_at = f.recorded_at
where f.superseded_at is null
  and f.outcome = 'INQUORATE'
  and not exists (select 1 from attendance_presence p where p.conference_id = f.conference_id and p.struck_at is null)
  and not exists (select 1 from attendance_absence a where a.conference_id = f.conference_id and a.struck_at is null)
  and not exists (select 1 from conference_change_label c
                   where c.conference_id = f.conference_id and c.change_kind = 'ADJOURNED' and c.reason = 'INQUORATE');

-- Who was recorded as absent in the meetings of a period is answered from the index alone, as who was there is.
create index ix_absence_counted on attendance_absence (conference_id, struck_at, invitee_id);
