-- A person of staff says whether a deputy's address, which is not one of the invitee's agency, is whose it should be.
create table invitation_deputy_check (
    id         uuid         not null primary key,
    deputy_id  uuid         not null,
    email      varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin not null,
    theirs     boolean      not null,
    checked_by uuid         not null,
    checked_at datetime(6)  not null,
    unique key uq_deputy_check_once (deputy_id, email, theirs),
    constraint fk_deputy_check_deputy foreign key (deputy_id) references invitation_deputy (id)
);
