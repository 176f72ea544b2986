-- An address decides who gets something, so addresses are compared byte for byte: á is not a, and a space counts.
-- They are kept in lower case as far as they are plain letters; imports before this kept them as they were typed.
update directory_agency set email = lower(trim(email)) where email is not null and email regexp '^[ -~]+$';
update directory_practitioner set email = lower(trim(email)) where email is not null and email regexp '^[ -~]+$';
update directory_escalation_contact set email = lower(trim(email)) where email regexp '^[ -~]+$';

alter table directory_agency
    modify column email varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin null;
alter table directory_practitioner
    modify column email varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin null;
alter table directory_escalation_contact
    modify column email varchar(254) character set utf8mb4 collate utf8mb4_nopad_bin not null;

-- Published for reading: how modules above the directory reach a practitioner, or else their agency.
create or replace view directory_practitioner_contact as
select p.id        as practitioner_id,
       p.phone     as phone,
       p.email     as email,
       a.phone     as agency_phone,
       a.email     as agency_email,
       p.agency_id as agency_id,
       p.left_on is null and a.closed_on is null as works_there
  from directory_practitioner p
  join directory_agency a on a.id = p.agency_id;

create or replace view directory_escalation_label as
select c.agency_id, c.level, c.full_name, c.job_title, c.email, c.phone
  from directory_escalation_contact c;
