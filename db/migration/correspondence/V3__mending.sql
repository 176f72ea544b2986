-- What the placeholders became: when somebody turns out to be reached another way, the message is worded anew for it.
alter table correspondence_message
    add column filled text null comment 'placeholder to value, as JSON' after body;

-- At most one wording of a kind and channel stands; whoever saves second is told that somebody saved first.
alter table correspondence_wording
    add column stands boolean generated always as (case when superseded_at is null then true end) virtual,
    add unique key correspondence_wording_stands (kind, channel, stands);
