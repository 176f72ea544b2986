-- Published for reading: how modules above the directory reach a practitioner, or else their agency.
create view directory_practitioner_contact as
select p.id    as practitioner_id,
       p.phone as phone,
       p.email as email,
       a.phone as agency_phone,
       a.email as agency_email
  from directory_practitioner p
  join directory_agency a on a.id = p.agency_id;
