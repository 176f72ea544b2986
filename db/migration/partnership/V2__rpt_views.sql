-- Read by the figures.
create view rpt_locality as
select l.id as locality_id, l.code, l.name
from partnership_locality l;

-- The words of ConferenceKind and Ground, for SQL; a test holds them to the Java.
create view rpt_kind as
with words (kind, display, position) as (
    values ('INITIAL', 'Initial conference', 1),
           ('REVIEW', 'Review conference', 2),
           ('PRE_BIRTH', 'Pre-birth initial conference', 3),
           ('TRANSFER_IN', 'Transfer-in initial conference', 4)
)
select kind, display, position
from words;

create view rpt_ground as
with words (ground, display, position) as (
    values ('SOCIAL_CARE_AND_ONE', 'Social care and one other agency are present', 1),
           ('FEWER_AGENCIES_INVOLVED', 'Fewer agencies are involved with the child than the rule asks for', 2),
           ('LOCAL_ATTENDANCE_DIFFICULTIES', 'Known local difficulties in attending', 3),
           ('ENOUGH_INFORMATION', 'There is enough information to decide', 4),
           ('DELAY_HARMFUL', 'Delay would harm the child', 5),
           ('CHILD_LOOKED_AFTER', 'The child has become looked after', 6),
           ('TWO_PRESENT_AND_INFORMED', 'Two agencies are present and all essential information is available', 7)
)
select ground, display, position
from words;
