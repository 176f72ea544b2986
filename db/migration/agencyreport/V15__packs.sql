-- A pack of reports was made as a PDF for one reader. It is made afresh each time and not kept: the shares it held name
-- versions that never change, and redactions have their moments.
create table agencyreport_pack (
    id           uuid         not null primary key,
    reader_id    uuid         not null,
    channel      varchar(20)  character set ascii not null comment 'LINK: taken from their page; PRINTED: made to be handed over or posted',
    made_by      uuid         not null comment 'the account, or the link of the reader',
    made_by_name varchar(160) null comment 'as it was then; null where the reader came by their link',
    made_at      datetime(6)  not null,
    key ix_pack_reader (reader_id, made_at),
    constraint fk_pack_reader foreign key (reader_id) references agencyreport_reader (id)
);

create table agencyreport_pack_share (
    pack_id  uuid not null,
    share_id uuid not null,
    primary key (pack_id, share_id),
    constraint fk_pack_share_pack foreign key (pack_id) references agencyreport_pack (id),
    constraint fk_pack_share_share foreign key (share_id) references agencyreport_share (id)
);
