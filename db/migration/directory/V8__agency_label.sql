-- Published for reading: modules above the directory may join it to name an agency and say whether it is open.
create view directory_agency_label as
select a.id as agency_id, a.name, a.kind, a.closed_on
  from directory_agency a;

-- Published for reading: where a practitioner works now, and until when.
create view directory_practitioner_place as
select p.id as practitioner_id, p.agency_id, p.left_on
  from directory_practitioner p;
