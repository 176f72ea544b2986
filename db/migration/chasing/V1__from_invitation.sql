-- Chasing was part of the module invitation, which made these tables. They are chasing's now, with all that is in them.
rename table invitation_chase_plan to chasing_plan,
             invitation_chase      to chasing_step,
             invitation_escalation to chasing_escalation;
