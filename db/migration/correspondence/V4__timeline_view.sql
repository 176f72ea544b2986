-- Published for reading: what became of the messages about somebody, step by step, without any address. Modules above
-- may join it in lists and timelines they have secured themselves.
create view correspondence_timeline as
select m.id             as message_id,
       m.subject_id     as subject_id,
       m.conference_id  as conference_id,
       m.kind           as kind,
       m.channel        as channel,
       m.recipient_name as recipient_name,
       m.status         as message_status,
       m.held_because   as held_because,
       m.queued_at      as queued_at,
       s.id             as step_id,
       s.status         as status,
       s.code           as code,
       s.at             as at
  from correspondence_message m
  join correspondence_step s on s.message_id = m.id;

create view correspondence_message_label as
select m.id as message_id, m.subject_id, m.conference_id, m.kind, m.channel, m.status, m.held_because, m.queued_at
  from correspondence_message m;
