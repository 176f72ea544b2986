-- Published for reading: where an agency is found, for what modules above must keep from a reader.
create view directory_agency_contact as
select a.id as agency_id, a.name, a.address_lines, a.postcode, a.phone, a.email
  from directory_agency a;
