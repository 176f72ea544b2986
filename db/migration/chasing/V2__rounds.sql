-- A round of waiting is known by its id, not by the moment at which it began: two readings of a clock are never the same.
alter table chasing_plan add column round_id uuid null comment 'anew whenever they are asked' after invitee_id;
alter table chasing_step add column round_id uuid null after invitee_id;
alter table chasing_escalation add column round_id uuid null after invitee_id;

update chasing_plan set round_id = md5(concat(invitee_id, '/', asked_at));
update chasing_step set round_id = md5(concat(invitee_id, '/', asked_at));
update chasing_escalation set round_id = md5(concat(invitee_id, '/', asked_at));

alter table chasing_plan modify column round_id uuid not null comment 'anew whenever they are asked';

alter table chasing_step
    modify column round_id uuid not null,
    add key ix_step_invitee (invitee_id, done_at),
    drop key uq_chase_once,
    add unique key uq_step_once (round_id, starts_at, kind, number),
    drop column asked_at;

alter table chasing_escalation
    modify column round_id uuid not null,
    add key ix_escalation_of (invitee_id, level),
    drop key ix_escalation_invitee,
    add key ix_escalation_round (round_id),
    drop column asked_at;
