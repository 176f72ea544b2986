-- A session may begin without a fresh proof: the council's provider can vouch for a sign-in of this morning.
alter table access_session
    modify column proved_at datetime(6) null comment 'when its owner last showed who they are; null for not known',
    add column generation int null comment 'of the account when it was signed in to; after another nothing in it counts';

update access_session s join access_account a on a.id = s.account_id set s.generation = a.generation;
