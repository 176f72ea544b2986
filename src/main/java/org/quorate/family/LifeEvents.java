package org.quorate.family;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.directory.ContactPoints;
import org.quorate.family.domain.Child;
import org.quorate.family.domain.ChildName;
import org.quorate.family.domain.FamilyGate;
import org.quorate.family.domain.Life;
import org.quorate.family.domain.LifeEventRow.OverWhy;
import org.quorate.family.domain.LifeReads;
import org.quorate.family.domain.NewName;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens in a child's life. Each is a fact of its own, with who said so and when; {@link ChildLifeChanged} tells
 * the modules above at once, whose plans end, whose reviews are counted anew. The 18th birthday passes by itself.
 */
@Service
public class LifeEvents {

    private final FamilyGate families;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final LifeReads reads;
    private final ObjectProvider<FamilyConferences> conferences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LifeEvents(
            FamilyGate families,
            AuditTrail audit,
            EntityManager entities,
            LifeReads reads,
            ObjectProvider<FamilyConferences> conferences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.families = families;
        this.audit = audit;
        this.entities = entities;
        this.reads = reads;
        this.conferences = conferences;
        this.events = events;
        this.clock = clock;
    }

    /** An expected baby is born: the same record from now on with name and date of birth. */
    @Transactional
    public void born(Actor actor, UUID childId, BirthDetails birth) {
        var child = load(actor, childId);
        var expected = child.named(actor, clock.instant());
        child.recordBirth(birth, Time.today(clock));
        var life = experience(actor, child, LifeEvent.BORN, birth.dateOfBirth(), null);
        if (!expected.sameFamilyName(child)) {
            entities.persist(expected.until(life));
        }
        told(actor, life, "birth-recorded", false);
    }

    /**
     * The child died, moved away, or another authority took over. No conference is called about them from then on, and
     * a plan ends by it.
     *
     * @param what one that {@link LifeEvent#leaves leaves} and does not follow from the date of birth
     * @param note at most 400 characters
     * @throws RuleViolation at {@code what}: {@code life-event-already}; at {@code on}: {@code life-event-day}
     */
    @Transactional
    public void left(Actor actor, UUID childId, LifeEvent what, LocalDate on, @Nullable String note) {
        var child = load(actor, childId);
        if (!what.leaves() || what == LifeEvent.TURNED_18) {
            throw RuleViolation.at("what", "required");
        }
        reads.gone(childId).map(this::life).ifPresent(earlier -> {
            if (what != LifeEvent.DIED || earlier.what() == LifeEvent.DIED) {
                throw RuleViolation.at(
                        "what",
                        "life-event-already",
                        Map.of("what", earlier.what().label()));
            }
            earlier.end(OverWhy.DIED_SINCE, later(on, earlier.happenedOn()), actor, clock.instant());
            entities.flush();
        });
        told(actor, experience(actor, child, what, on, note), "life-event-recorded", false);
    }

    /** A child who moved away or was transferred is here again. A plan that ended stays ended. */
    @Transactional
    public void cameBack(Actor actor, UUID childId, LocalDate on) {
        load(actor, childId);
        var life = reads.gone(childId).map(this::life).orElseThrow(NotFound::new);
        if (life.what() == LifeEvent.DIED) {
            throw RuleViolation.of("life-event-over");
        }
        if (on.isAfter(Time.today(clock))) {
            throw RuleViolation.at("on", "life-event-day");
        }
        life.end(OverWhy.CAME_BACK, on, actor, clock.instant());
        audit.fact(actor, "child-came-back", "child", childId, Map.of("event", life.id()));
    }

    /**
     * The child has another name from now on; the one before is kept and found.
     *
     * @param what adopted or renamed
     */
    @Transactional
    public void renamed(Actor actor, UUID childId, LifeEvent what, NewName name, LocalDate on, @Nullable String note) {
        var child = load(actor, childId);
        if (what != LifeEvent.ADOPTED && what != LifeEvent.RENAMED) {
            throw RuleViolation.at("what", "required");
        }
        var life = experience(actor, child, what, on, note);
        entities.persist(child.named(actor, clock.instant()).until(life));
        child.rename(name);
        told(actor, life, "child-renamed", false);
    }

    /** A name the child is also known by. */
    @Transactional
    public void alsoKnownAs(Actor actor, UUID childId, @Nullable String givenName, String familyName) {
        load(actor, childId);
        var given = ContactPoints.text("givenName", givenName, 80);
        var name = new ChildName(
                childId,
                given == null ? "" : given,
                ContactPoints.requiredText("familyName", familyName, 80),
                null,
                actor,
                clock.instant());
        entities.persist(name);
        audit.fact(actor, "other-name-recorded", "child", childId, Map.of());
    }

    /** They are not known by that name. */
    @Transactional
    public void notKnownAs(Actor actor, UUID nameId) {
        families.requireWriter(actor);
        var name = entities.find(ChildName.class, nameId);
        if (name == null || !name.isAlias()) {
            throw new NotFound();
        }
        load(actor, name.childId());
        entities.remove(name);
        audit.fact(actor, "other-name-withdrawn", "child", name.childId(), Map.of());
    }

    /**
     * It never happened: the record says so, and what followed from it is taken back. The latest is undone first.
     *
     * @throws RuleViolation {@code life-event-over}, {@code name-changed-since}, {@code never-expected}
     */
    @Transactional
    public void undo(Actor actor, UUID eventId) {
        families.requireWriter(actor);
        var life = life(eventId);
        var child = load(actor, life.childId());
        life.end(OverWhy.MISTAKEN, later(Time.today(clock), life.happenedOn()), actor, clock.instant());
        if (life.what() == LifeEvent.BORN) {
            child.unsayBirth();
        }
        if (reads.namedSince(child.id(), eventId)) {
            throw RuleViolation.of("name-changed-since");
        }
        reads.nameBefore(eventId).map(id -> entities.find(ChildName.class, id)).ifPresent(before -> {
            child.takeBack(before);
            entities.remove(before);
        });
        told(actor, life, "life-event-undone", true);
    }

    /** The conferences called about the child's family, for whoever records that the child is gone. */
    @Transactional(readOnly = true)
    public List<FamilyConferences.Called> calledAbout(Actor actor, UUID childId) {
        var familyId = load(actor, childId).familyId();
        return conferences.stream()
                .flatMap(source -> source.calledAbout(familyId).stream())
                .toList();
    }

    private Life experience(Actor actor, Child child, LifeEvent what, LocalDate on, @Nullable String note) {
        var life = child.experience(what, on, note, Time.today(clock), actor, clock.instant());
        entities.persist(life);
        return life;
    }

    private void told(Actor actor, Life life, String action, boolean mistaken) {
        entities.flush();
        audit.fact(
                actor,
                action,
                "child",
                life.childId(),
                Map.of("event", life.id(), "what", life.what(), "on", life.happenedOn()));
        events.publishEvent(new ChildLifeChanged(life.childId(), life.what(), life.happenedOn(), mistaken));
    }

    private Life life(UUID eventId) {
        var life = entities.find(Life.class, eventId);
        if (life == null) {
            throw new NotFound();
        }
        return life;
    }

    private Child load(Actor actor, UUID childId) {
        families.requireChildWriter(actor, childId);
        var child = entities.find(Child.class, childId);
        if (child == null) {
            throw new NotFound();
        }
        return child;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
