-- How people are reached whom neither the directory nor the family knows, and what an interpreter and an observer need.
alter table invitation_invitee
    add column email              varchar(254) null,
    add column phone              varchar(30)  null,
    add column language           varchar(40)  null comment 'an interpreter''s',
    add column booked_at          datetime(6)  null comment 'when an interpreter was booked',
    add column consent_at         datetime(6)  null comment 'when the family agreed to an observer',
    -- raised with each change of the entry in their calendar (RFC 5546)
    add column calendar_sequence  int          not null default 0;
