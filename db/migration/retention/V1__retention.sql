-- How long records are kept, and what became of those whose time was over. Names nobody but staff who decided.

-- The partnership's own lines, where they differ from the national defaults. The latest in force counts.
create table retention_rule (
    id             uuid         not null primary key,
    record_class   varchar(30)  character set ascii not null,
    counted_from   varchar(30)  character set ascii not null,
    months         int          not null,
    effective_from date         not null,
    source         varchar(400) not null,
    set_by         uuid         not null,
    set_at         datetime(6)  not null,
    unique key retention_rule_line (record_class, counted_from, effective_from)
);

-- Nothing is destroyed while it is held; without a family everything is.
create table retention_hold (
    id             uuid          not null primary key,
    family_id      uuid          null,
    reason         varchar(1000) not null,
    placed_by      uuid          not null,
    placed_by_name varchar(160)  not null,
    placed_at      datetime(6)   not null,
    key retention_hold_family (family_id)
);

create table retention_hold_lift (
    hold_id        uuid          not null primary key,
    reason         varchar(1000) not null,
    lifted_by      uuid          not null,
    lifted_by_name varchar(160)  not null,
    lifted_at      datetime(6)   not null,
    constraint retention_hold_lift_of foreign key (hold_id) references retention_hold (id)
);

-- A record whose time is over waits for people. At most one open review of a record: the key makes it so.
create table retention_review (
    id           uuid         not null primary key,
    record_class varchar(30)  character set ascii not null,
    unit_id      uuid         not null,
    counted_from varchar(30)  character set ascii not null,
    counted_on   date         not null,
    months       int          not null,
    due_on       date         not null,
    source       varchar(400) not null,
    queued_at    datetime(6)  not null,
    settled_at   datetime(6)  null,
    open_unit_id uuid generated always as (case when settled_at is null then unit_id end) virtual,
    unique key retention_review_open (record_class, open_unit_id),
    key retention_review_queue (settled_at, due_on),
    key retention_review_unit (record_class, unit_id)
);

-- What somebody decided about it; never changed.
create table retention_decision (
    id              uuid          not null primary key,
    review_id       uuid          not null,
    kind            varchar(20)   character set ascii not null comment 'KEEP, PROPOSE, DESTROY, LAPSE',
    keep_until      date          null comment 'with KEEP',
    reason          varchar(1000) not null,
    decided_by      uuid          not null,
    decided_by_name varchar(160)  not null,
    decided_at      datetime(6)   not null,
    key retention_decision_review (review_id, decided_at),
    constraint retention_decision_of foreign key (review_id) references retention_review (id)
);

create table retention_certificate (
    number       bigint        not null auto_increment primary key,
    review_id    uuid          not null,
    record_class varchar(30)   character set ascii not null,
    unit_id      uuid          not null comment 'names nobody; the audit record knows it',
    rule_words   varchar(600)  not null,
    counts       json          not null comment 'part to rows',
    proposed_by  varchar(160)  not null,
    confirmed_by varchar(160)  not null,
    destroyed_at datetime(6)   not null,
    unique key retention_certificate_review (review_id),
    key retention_certificate_unit (record_class, unit_id),
    constraint retention_certificate_of foreign key (review_id) references retention_review (id)
);

create trigger retention_certificate_stays before update on retention_certificate for each row
    signal sqlstate '45000' set message_text = 'certificates are never changed';

create trigger retention_certificate_remains before delete on retention_certificate for each row
    signal sqlstate '45000' set message_text = 'certificates are never deleted';
