-- How often signing in failed lately. A slot stands for an address, a name, both together, or a known browser; which one
-- cannot be told without the portal's key. There are 65,536 slots of each kind, so that no stranger can fill the table.
create table access_sign_in_failure (
    kind     varchar(10) character set ascii not null comment 'PAIR, NETWORK, NAME, DEVICE, OWN',
    slot     int         not null,
    failures int         not null,
    since    datetime(6) not null,
    primary key (kind, slot)
);

alter table access_account drop column failed_attempts;
alter table access_account drop column locked_until;
