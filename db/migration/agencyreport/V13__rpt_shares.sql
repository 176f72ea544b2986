-- Counted: what was in whose hands, how long before the conference. Summer time as the Summer Time Order 2002 has it, for
-- conferences in the daytime.
create view rpt_report_share as
select x.share_id, x.conference_id, x.invitee_id, x.person_id, x.person_kind, x.channel, x.shared_at,
       if(x.shared_at >= x.starts_at, -1, timestampdiff(hour, x.shared_at, x.starts_at)) as hours_before
  from (select s.id as share_id, d.conference_id, r.invitee_id, d.person_id, d.person_kind, s.channel,
               if(s.channel = 'LINK', s.released_at,
                  (select min(e.at) from agencyreport_share_event e where e.share_id = s.id and e.what = 'DONE')) as shared_at,
               timestamp(c.held_on, c.starts_at) - interval (
                   c.held_on >= makedate(year(c.held_on), 1) + interval 3 month - interval 1 day
                       - interval (weekday(makedate(year(c.held_on), 1) + interval 3 month - interval 1 day) + 1) % 7 day
                   and c.held_on < makedate(year(c.held_on), 1) + interval 10 month - interval 1 day
                       - interval (weekday(makedate(year(c.held_on), 1) + interval 10 month - interval 1 day) + 1) % 7 day
               ) hour as starts_at
          from agencyreport_share s
          join agencyreport_reader d on d.id = s.reader_id
          join agencyreport_version v on v.id = s.version_id
          join agencyreport_report r on r.id = v.report_id
          join conference_label c on c.conference_id = d.conference_id) x
 where x.shared_at is not null;

create view rpt_report_comment as
select c.id as comment_id, d.conference_id, r.invitee_id, c.kind
  from agencyreport_comment c
  join agencyreport_reader d on d.id = c.reader_id
  join agencyreport_part p on p.id = c.part_id
  join agencyreport_version v on v.id = p.version_id
  join agencyreport_report r on r.id = v.report_id;

-- Each parent or carer invited to a conference, for whom a report is counted as shared or not.
create view rpt_invited_parent as
select i.conference_id, p.person_id
  from rpt_invitee i
  join invitation_personal p on p.invitee_id = i.invitee_id
 where i.role = 'PARENT_CARER' and i.withdrawn_at is null;
