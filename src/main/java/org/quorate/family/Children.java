package org.quorate.family;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.access.ScopedToActor;
import org.quorate.family.domain.Child;
import org.quorate.family.domain.ChildSearch;
import org.quorate.family.domain.FamilyGate;
import org.quorate.family.domain.FamilyReads;
import org.quorate.family.domain.Involvement;
import org.quorate.family.domain.LookAlike;
import org.quorate.family.domain.LookAlikeSearch;
import org.quorate.family.domain.LookAlikes;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Children, born and expected, and the professionals known to work with them. */
@Service
public class Children {

    private final Gate gate;
    private final FamilyGate families;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final FamilyReads reads;
    private final ChildSearch search;
    private final LookAlikeSearch lookAlikes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Children(
            Gate gate,
            FamilyGate families,
            AuditTrail audit,
            EntityManager entities,
            FamilyReads reads,
            ChildSearch search,
            LookAlikeSearch lookAlikes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.families = families;
        this.audit = audit;
        this.entities = entities;
        this.reads = reads;
        this.search = search;
        this.lookAlikes = lookAlikes;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public ChildRow child(Actor actor, UUID childId) {
        gate.requireChild(actor, childId, "record");
        return reads.child(childId).orElseThrow(NotFound::new);
    }

    /** The adults around a child, those with parental responsibility first. */
    @Transactional
    public List<RelationshipRow> adults(Actor actor, UUID childId) {
        gate.requireChild(actor, childId, "adults");
        return reads.relationshipsOfChild(childId);
    }

    /** Who works or worked with a child, current ones first. */
    @Transactional
    public List<InvolvementRow> involvements(Actor actor, UUID childId) {
        gate.requireChild(actor, childId, "involvements");
        return reads.involvementsOfChild(childId);
    }

    /** The names of those of the children whom the actor may see; for labels in lists secured already. */
    @ScopedToActor
    @Transactional(readOnly = true)
    public Map<UUID, String> displayNames(Actor actor, Collection<UUID> childIds) {
        return search.labels(childIds.stream()
                .distinct()
                .filter(id -> gate.mayChild(actor, id))
                .toList());
    }

    /**
     * Children who may be the one somebody is about to add, born or unborn. Of those whose record the asker may not see,
     * only that there are any.
     */
    @Transactional
    public LookAlikes lookAlikes(Actor actor, ChildDetails details) {
        families.requireWriter(actor);
        var number = NhsNumber.at("nhsNumber", details.nhsNumber());
        var found =
                lookAlikes.children(details, number == null ? null : number.digits(), gate.childrenNotClosedTo(actor));
        return shown(actor, "child", found, child -> gate.mayChild(actor, child.personId()));
    }

    /** The same of adults. */
    @Transactional
    public LookAlikes lookAlikes(Actor actor, AdultDetails details) {
        families.requireWriter(actor);
        var found = lookAlikes.adults(details, gate.childrenNotClosedTo(actor));
        return shown(
                actor,
                "adult",
                found,
                adult -> reads.childIds(adult.familyId()).stream().allMatch(child -> gate.mayChild(actor, child)));
    }

    private LookAlikes shown(Actor actor, String kind, List<LookAlike> found, Predicate<LookAlike> maySee) {
        var seen = found.stream().filter(maySee).toList();
        audit.reads(actor, kind, seen.stream().map(LookAlike::personId).toList(), "look-alike");
        found.stream()
                .filter(person -> !seen.contains(person))
                .forEach(person -> audit.refused(actor, "look-alike", kind, person.personId()));
        return new LookAlikes(seen, seen.size() < found.size());
    }

    /** Adds a child who is born; the screen has shown {@link #lookAlikes} before. */
    @Transactional
    public UUID addChild(Actor actor, UUID familyId, ChildDetails details) {
        families.requireFamilyWriter(actor, familyId);
        if (details.dateOfBirth() == null) {
            throw RuleViolation.at("dateOfBirth", "required");
        }
        return persist(actor, familyId, details);
    }

    /** Adds an expected baby, with or without a name. */
    @Transactional
    public UUID addUnborn(Actor actor, UUID familyId, ChildDetails details) {
        families.requireFamilyWriter(actor, familyId);
        if (details.dateOfBirth() != null) {
            throw RuleViolation.at("dateOfBirth", "born-already");
        }
        return persist(actor, familyId, details);
    }

    /** Takes over what is now known; {@code someone-changed-it} when the version is not the latest. */
    @Transactional
    public void correct(Actor actor, UUID childId, long version, ChildDetails details) {
        var child = load(actor, childId);
        if (child.version() != version) {
            throw RuleViolation.of("someone-changed-it");
        }
        requireCouncilIdFree(actor, childId, details.laChildId());
        var born = child.dateOfBirth();
        child.correct(details, Time.today(clock));
        audit.fact(actor, "child-corrected", "child", childId, Map.of("family", child.familyId()));
        if (details.dateOfBirth() != null && !details.dateOfBirth().equals(born)) {
            entities.flush();
            events.publishEvent(new ChildLifeChanged(childId, LifeEvent.BORN, details.dateOfBirth(), false));
        }
    }

    /**
     * Records that a professional works with a child.
     *
     * @param sinceOn null when not known
     * @param directContact whether they see the child or the family themselves
     */
    @Transactional
    public UUID recordInvolvement(
            Actor actor, UUID childId, UUID practitionerId, @Nullable LocalDate sinceOn, boolean directContact) {
        load(actor, childId);
        if (reads.worksWith(practitionerId, childId)) {
            throw RuleViolation.at("practitionerId", "involved-already");
        }
        var id = Ids.next();
        entities.persist(new Involvement(id, childId, practitionerId, sinceOn, directContact));
        audit.fact(actor, "involvement-recorded", "child", childId, Map.of("practitioner", practitionerId));
        return id;
    }

    /** A professional works with the child no longer. */
    @Transactional
    public void endInvolvement(Actor actor, UUID involvementId, LocalDate lastDay) {
        families.requireWriter(actor);
        var involvement = entities.find(Involvement.class, involvementId);
        if (involvement == null) {
            throw new NotFound();
        }
        families.requireChildWriter(actor, involvement.childId());
        involvement.end(lastDay);
        audit.fact(
                actor,
                "involvement-ended",
                "child",
                involvement.childId(),
                Map.of("practitioner", involvement.practitionerId(), "on", lastDay));
    }

    /** Writes a new child for a caller who may; a social worker works with the child from today. */
    UUID persist(Actor actor, UUID familyId, ChildDetails details) {
        var id = Ids.next();
        requireCouncilIdFree(actor, id, details.laChildId());
        entities.persist(new Child(id, familyId, details, Time.today(clock)));
        if (actor.is(Role.SOCIAL_WORKER) && actor.practitionerId() != null) {
            entities.persist(new Involvement(Ids.next(), id, actor.practitionerId(), Time.today(clock), true));
        }
        audit.fact(actor, "child-added", "child", id, Map.of("family", familyId));
        return id;
    }

    private Child load(Actor actor, UUID childId) {
        families.requireChildWriter(actor, childId);
        var child = entities.find(Child.class, childId);
        if (child == null) {
            throw new NotFound();
        }
        return child;
    }

    /** Who tries numbers to learn which children are on record leaves a trace of each. */
    private void requireCouncilIdFree(Actor actor, UUID childId, @Nullable String laChildId) {
        if (laChildId != null) {
            reads.otherWithCouncilId(laChildId.strip(), childId).ifPresent(other -> {
                audit.refused(actor, "council-id-taken", "child", other);
                throw RuleViolation.at("laChildId", "la-child-id-taken");
            });
        }
    }
}
