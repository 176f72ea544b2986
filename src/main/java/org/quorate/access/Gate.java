package org.quorate.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.quorate.access.CaseRef.ChildCase;
import org.quorate.access.CaseRef.ConferenceCase;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Reading;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Decides who may do and see what; every application service asks it before anything else. The reviewing service
 * (chairs, business support, service managers) sees every case of the county but the {@link ClosedCases}; social
 * workers and agencies only where a {@link CaseAccessRule} says so; analysts and administrators none. A refusal is
 * audited and looks like a missing record.
 */
@Component
public class Gate {

    private static final Role[] REVIEWING_SERVICE = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER};
    private static final Role[] BY_RULE = {Role.SOCIAL_WORKER, Role.AGENCY_PRACTITIONER, Role.AGENCY_LEAD};

    private final AuditTrail audit;
    private final ObjectProvider<CaseAccessRule> rules;
    private final ObjectProvider<ClosedCases> closed;

    Gate(AuditTrail audit, ObjectProvider<CaseAccessRule> rules, ObjectProvider<ClosedCases> closed) {
        this.audit = audit;
        this.rules = rules;
        this.closed = closed;
    }

    /** Passes when the actor has one of the roles; the portal itself always passes. */
    public void require(Actor actor, Role... anyOf) {
        if (!actor.is(Role.SYSTEM) && !actor.isAny(anyOf)) {
            audit.refused(actor, "role-required", "account", actor.id());
            throw new NotFound();
        }
    }

    /**
     * Passes when the actor may see the conference.
     *
     * @param purpose what it is read for, audited as a read; null before a change, which is audited as a fact
     */
    public void requireConference(Actor actor, UUID conferenceId, @Nullable String purpose) {
        requireCase(actor, new ConferenceCase(conferenceId), purpose);
    }

    /**
     * Passes when the actor may see the child's record.
     *
     * @param purpose what it is read for, audited as a read; null before a change, which is audited as a fact
     */
    public void requireChild(Actor actor, UUID childId, @Nullable String purpose) {
        requireCase(actor, new ChildCase(childId), purpose);
    }

    /** Whether the actor may see the conference; audits nothing, for hiding what would be refused. */
    public boolean mayConference(Actor actor, UUID conferenceId) {
        return may(actor, new ConferenceCase(conferenceId));
    }

    /** Whether the actor may see the child's record; audits nothing. */
    public boolean mayChild(Actor actor, UUID childId) {
        return may(actor, new ChildCase(childId));
    }

    /** Which conferences a list may show the actor. */
    public Reach visibleConferences(Actor actor) {
        if (actor.is(Role.SYSTEM)) {
            return Reach.allBut(Set.of());
        }
        var closedToThem = new HashSet<>(closedConferences(actor));
        var byRule = new HashSet<UUID>();
        if (actor.isAny(BY_RULE)) {
            rules.forEach(rule -> rule.conferencesOf(actor).stream()
                    .filter(id -> rule.holdsWhenRestricted() || !closedToThem.contains(id))
                    .forEach(byRule::add));
        }
        if (!actor.isAny(REVIEWING_SERVICE)) {
            return Reach.only(byRule);
        }
        closedToThem.removeAll(byRule);
        return Reach.allBut(closedToThem);
    }

    /** Which conferences no restriction closes to the actor, for the history of a child whose record they may see. */
    public Reach conferencesNotClosedTo(Actor actor) {
        return Reach.allBut(actor.is(Role.SYSTEM) ? Set.of() : closedConferences(actor));
    }

    /** Which children no restriction closes to the actor, for lists that their role lets them see. */
    public Reach childrenNotClosedTo(Actor actor) {
        return Reach.allBut(actor.is(Role.SYSTEM) ? Set.of() : closedChildren(actor));
    }

    private void requireCase(Actor actor, CaseRef ref, @Nullable String purpose) {
        if (!may(actor, ref)) {
            audit.refused(actor, purpose == null ? "change" : purpose, ref.subject(), ref.id());
            throw new NotFound();
        }
        if (purpose != null) {
            audit.read(actor, ref.subject(), ref.id(), purpose);
        }
    }

    private boolean may(Actor actor, CaseRef ref) {
        if (actor.is(Role.SYSTEM)) {
            return true;
        }
        if (!actor.isAny(REVIEWING_SERVICE) && !actor.isAny(BY_RULE)) {
            return false;
        }
        var open = !closedTo(actor, ref).contains(ref.id());
        return (open && actor.isAny(REVIEWING_SERVICE))
                || (actor.isAny(BY_RULE)
                        && rules.stream()
                                .anyMatch(rule -> (open || rule.holdsWhenRestricted()) && permits(rule, actor, ref)));
    }

    private static boolean permits(CaseAccessRule rule, Actor actor, CaseRef ref) {
        return Reading.once("permits", List.of(rule, actor, ref), () -> rule.permits(actor, ref));
    }

    private Set<UUID> closedTo(Actor actor, CaseRef ref) {
        return switch (ref) {
            case ConferenceCase _ -> closedConferences(actor);
            case ChildCase _ -> closedChildren(actor);
        };
    }

    private Set<UUID> closedConferences(Actor actor) {
        return Reading.once("closed-conferences", actor, () -> closed(actor, ClosedCases::conferencesClosedTo));
    }

    private Set<UUID> closedChildren(Actor actor) {
        return Reading.once("closed-children", actor, () -> closed(actor, ClosedCases::childrenClosedTo));
    }

    private Set<UUID> closed(Actor actor, BiFunction<ClosedCases, Actor, Set<UUID>> ask) {
        var ids = new HashSet<UUID>();
        closed.forEach(cases -> ids.addAll(ask.apply(cases, actor)));
        return Set.copyOf(ids);
    }
}
