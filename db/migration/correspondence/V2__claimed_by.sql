-- Which process took a message last: after a crash it tells whose messages may have gone out twice.
alter table correspondence_message
    add column claimed_by varchar(64) null after claimed_at;

-- A message that is handed over again is recorded once.
alter table correspondence_recorded
    add unique key correspondence_recorded_message (message_id);

-- The reports of text messages and letters are asked for by it.
alter table correspondence_message
    add key correspondence_message_sent (channel, status, sent_at);
