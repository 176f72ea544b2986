-- What the chair decides is about the time that the conference is called for then: once it moved, somebody decides again.
alter table preparation_not_ready
    add column about datetime null comment 'when it was to begin; null for a move of which nobody knows from when';

update preparation_not_ready n
  join conference_label c on c.conference_id = n.conference_id
   set n.about = timestamp(c.held_on, c.starts_at)
 where n.done <> 'MOVE';
