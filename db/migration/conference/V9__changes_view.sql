-- Published for reading: what happened to a conference, for timelines that modules above have secured themselves.
create view conference_change_label as
select c.conference_id, c.change_kind, c.reason, c.from_on, c.from_at, c.to_on, c.to_at, c.made_by, c.made_at
  from conference_change c;
