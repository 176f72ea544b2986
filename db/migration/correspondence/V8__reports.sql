-- What mail systems reported of our mails, also when it changed nothing.
create table correspondence_report (
    id          uuid         not null primary key,
    message_id  uuid         not null,
    received_at datetime(6)  not null,
    action      varchar(20)  not null comment 'failed, delayed, delivered, relayed, expanded',
    status      varchar(20)  not null comment 'enhanced code (RFC 3463)',
    said        varchar(500) not null comment 'the words of the server that had it',
    key correspondence_report_message (message_id, received_at),
    constraint correspondence_report_of foreign key (message_id) references correspondence_message (id)
);

-- Published for reading: whom something has reached, by message or by a person. Nobody is, whose latest message came back,
-- was given up or waits for a hand; and a message that another was sent in place of reached nobody. Codes go to
-- whoever has the link already.
create view correspondence_reached as
select m.subject_id
  from correspondence_message m
 where m.subject_id is not null
   and m.status in ('SENDING', 'SENT', 'DELIVERED', 'ANSWERED', 'DONE')
   and m.mended_by is null
   and m.kind <> 'CODE'
   and not exists (select 1 from correspondence_message l
                    where l.subject_id = m.subject_id and l.id > m.id and l.kind <> 'CODE'
                      and l.status in ('HELD', 'BOUNCED', 'FAILED'));
