-- That something about a conference has changed, written with the change itself, so that the workspaces open on other
-- nodes show it. Says only which conference; rows older than a day are deleted.
create table conference_touch (
    seq           bigint      not null auto_increment primary key,
    conference_id uuid        not null,
    node          varchar(40) character set ascii not null comment 'where it was changed',
    at            datetime(6) not null,
    key ix_conference_touch_at (at),
    key ix_conference_touch_conference (conference_id)
);
