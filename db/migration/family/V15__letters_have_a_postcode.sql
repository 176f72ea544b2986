-- As before, but no letter goes to an address whose postcode is not known: somebody takes it there, or asks.
create or replace view family_adult_contact as
select a.id                                                                         as adult_id,
       a.email,
       a.phone,
       a.first_language,
       a.interpreter_needed,
       exists (select 1 from family_contact_restriction r
                where r.subject_adult_id = a.id and r.ended_at is null)             as restricted,
       (select count(*) from family_address h
         where h.person_id = a.id and h.to_on is null)                              as homes,
       (select min(concat(h.address_lines, '\n', h.postcode)) from family_address h
         where h.person_id = a.id and h.to_on is null)                              as home,
       exists (select 1 from family_address h
                where h.person_id = a.id and h.to_on is null and h.confidential)    as home_confidential
  from family_adult a;
