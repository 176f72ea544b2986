-- The words of LateReason, for the figures; a test holds them to the Java.
create view rpt_late_reason as
with words (reason, display, position) as (
    values ('SW_UNAVAILABLE', 'Social worker unavailable', 1),
           ('FAMILY_UNAVAILABLE', 'Family unavailable', 2),
           ('INQUORATE', 'Not quorate', 3),
           ('CHAIR_UNAVAILABLE', 'Chair unavailable', 4),
           ('SW_REPORT_NOT_DONE', 'Social worker''s report not done', 5),
           ('DATE_MISCALCULATED', 'Date miscalculated', 6),
           ('KEY_INFORMATION_DELAYED', 'Key information delayed', 7),
           ('KEY_PROFESSIONAL_UNAVAILABLE', 'Key professional unavailable', 8),
           ('INTERPRETER_UNAVAILABLE', 'Interpreter unavailable', 9),
           ('PARENT_ABROAD', 'Parent abroad', 10),
           ('REPORT_NOT_SHARED', 'Report not shared with the family', 11),
           ('PARENT_UNWELL', 'Parent unwell or without time to read the reports', 12),
           ('TECHNICAL_FAILURE', 'Technical failure', 13),
           ('COURT_OR_POLICE', 'Constraint from court or police', 14),
           ('OTHER', 'Other', 15)
)
select reason, display, position
from words;

-- A conference's kind is found from its children without reading their rows.
create index ix_conference_child_kind on conference_child (conference_id, kind);

-- A conference without what its children say of it: a plain view, so that a query over it reads the index by day.
create view rpt_meeting as
select c.id as conference_id, c.reference, c.held_on, c.locality_id, c.chair_id, c.status
from conference_conference c;
