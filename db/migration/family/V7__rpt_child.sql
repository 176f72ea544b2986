-- Read by the lists behind the figures, and only for those who may see names.
create view rpt_child as
select l.child_id, l.label
from family_child_label l;
