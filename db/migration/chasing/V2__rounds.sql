-- A round of waiting is known by its id, not by the moment at which it began: two readings of a clock are never the same.
-- The first text of this failed half-way in some databases, and left the columns there.
alter table chasing_plan drop column if exists round_id;
alter table chasing_step drop column if exists round_id;
alter table chasing_escalation drop column if exists round_id;
alter table chasing_plan add column round_id uuid null comment 'anew whenever they are asked' after invitee_id;
alter table chasing_step add column round_id uuid null after invitee_id;
alter table chasing_escalation add column round_id uuid null after invitee_id;

-- Not every md5 is a uuid to MariaDB: version and variant are written into it.
update chasing_plan set round_id = insert(insert(md5(concat(invitee_id, '/', asked_at)), 13, 1, '4'), 17, 1, '8');
update chasing_step set round_id = insert(insert(md5(concat(invitee_id, '/', asked_at)), 13, 1, '4'), 17, 1, '8');
update chasing_escalation set round_id = insert(insert(md5(concat(invitee_id, '/', asked_at)), 13, 1, '4'), 17, 1, '8');

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
