-- Published for reading: whose account it is, for modules above that name colleagues to one another.
create view access_account_label as
select a.id as account_id, a.display_name, a.practitioner_id, a.enabled
  from access_account a;
