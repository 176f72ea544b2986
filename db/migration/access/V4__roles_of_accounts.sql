-- Published for reading: as what somebody acted, where a timeline names the role and not the person.
create view access_role_label as
select r.account_id, r.role
  from access_account_role r;
