-- Read by the figures.
create view rpt_agency as
select a.id as agency_id, a.name, a.kind, a.locality_id
from directory_agency a;

create view rpt_practitioner as
select p.id as practitioner_id, p.agency_id, p.full_name, p.profession
from directory_practitioner p;

-- The words of Profession and ReportingGroup, for SQL, in the order annual reports print the groups; a test holds them
-- to the Java.
create view rpt_profession as
with words (profession, display, reporting_group, reporting_label, position) as (
    values ('SOCIAL_WORKER', 'Social worker', 'SOCIAL_WORKER', 'Social worker', 8),
           ('SOCIAL_WORK_MANAGER', 'Social work manager', 'SOCIAL_WORKER', 'Social worker', 8),
           ('POLICE', 'Police', 'POLICE', 'MASH / public protection (police)', 6),
           ('GP', 'GP', 'GP', 'GP', 1),
           ('HEALTH_VISITOR', 'Health visitor', 'HEALTH_VISITOR_SCHOOL_NURSE_MIDWIFE', 'Health visitor, school nurse or midwife', 2),
           ('SCHOOL_NURSE', 'School nurse', 'HEALTH_VISITOR_SCHOOL_NURSE_MIDWIFE', 'Health visitor, school nurse or midwife', 2),
           ('MIDWIFE', 'Midwife', 'HEALTH_VISITOR_SCHOOL_NURSE_MIDWIFE', 'Health visitor, school nurse or midwife', 2),
           ('PAEDIATRICIAN', 'Paediatrician', 'OTHER_HEALTH', 'Other health', 10),
           ('SAFEGUARDING_NURSE', 'Safeguarding nurse', 'OTHER_HEALTH', 'Other health', 10),
           ('MENTAL_HEALTH_ADULT', 'Adult mental health', 'MENTAL_HEALTH', 'Mental health', 4),
           ('CAMHS', 'CAMHS', 'MENTAL_HEALTH', 'Mental health', 4),
           ('SUBSTANCE_MISUSE', 'Substance misuse service', 'SUBSTANCE_MISUSE', 'Substance misuse', 11),
           ('SCHOOL', 'School', 'SCHOOL', 'School or college', 3),
           ('NURSERY', 'Nursery', 'NURSERY', 'Nursery', 5),
           ('COLLEGE', 'College', 'SCHOOL', 'School or college', 3),
           ('PROBATION', 'Probation', 'PROBATION', 'Probation', 7),
           ('HOUSING', 'Housing', 'HOUSING', 'Housing', 12),
           ('DOMESTIC_ABUSE', 'Domestic abuse service', 'DOMESTIC_ABUSE', 'Domestic abuse service', 13),
           ('YOUTH_JUSTICE', 'Youth justice', 'YOUTH_JUSTICE', 'Youth justice', 14),
           ('FAMILY_SUPPORT', 'Family support', 'FAMILY_SUPPORT', 'Family support', 9),
           ('ADULT_SOCIAL_CARE', 'Adult social care', 'OTHER', 'Other', 15),
           ('FOSTER_CARER', 'Foster carer', 'OTHER', 'Other', 15),
           ('VOLUNTARY', 'Voluntary agency', 'OTHER', 'Other', 15),
           ('EDUCATION_WELFARE', 'Education welfare', 'SCHOOL', 'School or college', 3),
           ('GUARDIAN', 'Children''s guardian', 'OTHER', 'Other', 15),
           ('ARMED_SERVICES', 'Armed services', 'OTHER', 'Other', 15),
           ('LEGAL', 'Council''s lawyer', 'OTHER', 'Other', 15),
           ('CONFERENCE_CHAIR', 'Conference chair', 'OTHER', 'Other', 15),
           ('MINUTE_TAKER', 'Minute taker', 'OTHER', 'Other', 15),
           ('INTERPRETER', 'Interpreter', 'OTHER', 'Other', 15),
           ('ADVOCATE', 'Advocate', 'OTHER', 'Other', 15),
           ('OTHER', 'Other', 'OTHER', 'Other', 15)
)
select profession, display, reporting_group, reporting_label, position
from words;
