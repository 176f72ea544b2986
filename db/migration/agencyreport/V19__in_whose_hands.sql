-- Counted: what was in whose hands, how long before the conference. A page counts from its release on, but not when it
-- was not wanted, when they were not reached or when it was taken back, and they had not opened it before. What took a
-- version back took the earlier ones back too.
create or replace view rpt_report_share as
select x.share_id, x.conference_id, x.invitee_id, x.person_id, x.person_kind, x.channel, x.shared_at,
       if(x.shared_at >= x.starts_at, -1, timestampdiff(hour, x.shared_at, x.starts_at)) as hours_before
  from (select s.id as share_id, d.conference_id, r.invitee_id, d.person_id, d.person_kind, s.channel,
               case when s.channel <> 'LINK'
                    then (select min(e.at) from agencyreport_share_event e where e.share_id = s.id and e.what = 'DONE')
                    when exists (select 1 from agencyreport_share_event e where e.share_id = s.id and e.what = 'OPENED')
                    then s.released_at
                    when exists (select 1 from agencyreport_share_event e
                                  where e.share_id = s.id and e.what in ('REFUSED', 'NOT_REACHED', 'ENDED'))
                      or exists (select 1 from agencyreport_share_event e
                                   join agencyreport_share h on h.id = e.share_id
                                   join agencyreport_version w on w.id = h.version_id
                                  where e.what = 'ENDED' and h.reader_id = s.reader_id and w.report_id = v.report_id
                                    and w.number > v.number and e.noted_at >= s.released_at)
                    then null
                    else s.released_at end as shared_at,
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

-- Each parent or carer invited to a conference, for whom a report is counted as shared or not. Foster carers are there
-- for their work. Its name comes after that of the view it reads, or no backup could be taken back.
drop view rpt_invited_parent;
create view rpt_invitee_parent as
select i.conference_id, p.person_id
  from rpt_invitee i
  join invitation_personal p on p.invitee_id = i.invitee_id
 where i.role = 'PARENT_CARER' and i.withdrawn_at is null
   and (not exists (select 1 from conference_child_label k
                      join family_relation f on f.child_id = k.child_id
                     where k.conference_id = i.conference_id and f.adult_id = p.person_id
                       and f.relationship = 'FOSTER_CARER')
        or exists (select 1 from conference_child_label k
                     join family_relation f on f.child_id = k.child_id
                    where k.conference_id = i.conference_id and f.adult_id = p.person_id
                      and f.relationship <> 'FOSTER_CARER'));

-- Published for reading: each report asked for, when it was handed in, and whether any of it was sent in the portal.
create view agencyreport_report_label as
select r.invitee_id, r.conference_id, r.submitted_at,
       exists (select 1 from agencyreport_version v where v.report_id = r.id) as sent
  from agencyreport_report r;

-- Published for reading: how each report stands with each reader of its conference. When it was first in their hands, in
-- whatever version; whether they did not want the newest; whether it is withheld from them now.
create view agencyreport_reader_label as
select r.invitee_id, r.conference_id, d.person_id,
       (select min(case when s.channel <> 'LINK'
                        then (select min(e.at) from agencyreport_share_event e where e.share_id = s.id and e.what = 'DONE')
                        when exists (select 1 from agencyreport_share_event e where e.share_id = s.id and e.what = 'OPENED')
                        then s.released_at
                        when exists (select 1 from agencyreport_share_event e
                                      where e.share_id = s.id and e.what in ('REFUSED', 'NOT_REACHED', 'ENDED'))
                          or exists (select 1 from agencyreport_share_event e
                                       join agencyreport_share h on h.id = e.share_id
                                       join agencyreport_version w on w.id = h.version_id
                                      where e.what = 'ENDED' and h.reader_id = s.reader_id and w.report_id = v.report_id
                                        and w.number > v.number and e.noted_at >= s.released_at)
                        then null
                        else s.released_at end)
          from agencyreport_share s
          join agencyreport_version v on v.id = s.version_id
         where v.report_id = r.id and s.reader_id = d.id) as shared_at,
       exists (select 1 from agencyreport_share s
                 join agencyreport_version v on v.id = s.version_id
                where v.report_id = r.id and s.reader_id = d.id
                  and not exists (select 1 from agencyreport_version n where n.report_id = r.id and n.number > v.number)
                  and not exists (select 1 from agencyreport_share_event e where e.share_id = s.id and e.what = 'ENDED')
                  and not exists (select 1 from agencyreport_share l
                                   where l.version_id = s.version_id and l.reader_id = s.reader_id
                                     and l.released_at > s.released_at
                                     and not exists (select 1 from agencyreport_share_event e
                                                      where e.share_id = l.id and e.what = 'ENDED'))
                  and (select max(e.noted_at) from agencyreport_share_event e
                        where e.share_id = s.id and e.what = 'REFUSED')
                      > coalesce((select max(e.noted_at) from agencyreport_share_event e
                                   where e.share_id = s.id and e.what = 'NOT_REACHED'), '1900-01-01')) as refused,
       coalesce((select w.ground is not null from agencyreport_withholding w
                  where w.report_id = r.id and w.reader_id = d.id
                  order by w.at desc, w.id desc limit 1), false) as withheld
  from agencyreport_report r
  join agencyreport_reader d on d.conference_id = r.conference_id;
