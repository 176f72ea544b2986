-- Published for reading: modules above the family may join it to name an adult in a list they have already secured.
create view family_adult_label as
select a.id                                     as adult_id,
       concat(a.given_name, ' ', a.family_name) as full_name,
       a.family_id                              as family_id
  from family_adult a;
