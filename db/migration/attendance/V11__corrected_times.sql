-- Times of coming and going that were corrected: the row that held before is struck and stays.
alter table attendance_presence
    add column corrects_id uuid null comment 'the struck row whose times these correct',
    add column reason varchar(400) null comment 'why they were corrected',
    add column corrected_by varchar(160) null comment 'their name then';
