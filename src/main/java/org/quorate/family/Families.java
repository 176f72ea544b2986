package org.quorate.family;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.family.domain.AddressRow;
import org.quorate.family.domain.Adult;
import org.quorate.family.domain.ChildSearch;
import org.quorate.family.domain.ContactRestriction;
import org.quorate.family.domain.Family;
import org.quorate.family.domain.FamilyGate;
import org.quorate.family.domain.FamilyPage;
import org.quorate.family.domain.FamilyReads;
import org.quorate.family.domain.Kinship;
import org.quorate.family.domain.LifeReads;
import org.quorate.family.domain.RegisteredFamily;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Families: finding them, the adults in them and who is what to whom. The reviewing service finds every family but
 * the restricted; social workers those of the children they work with.
 */
@Service
public class Families {

    /** A search of the whole county needs this many characters. */
    public static final int SHORTEST_SEARCH = 2;

    private final Gate gate;
    private final FamilyGate families;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final FamilyReads reads;
    private final ChildSearch search;
    private final Children children;
    private final LifeReads life;
    private final Clock clock;

    Families(
            Gate gate,
            FamilyGate families,
            AuditTrail audit,
            EntityManager entities,
            FamilyReads reads,
            ChildSearch search,
            Children children,
            LifeReads life,
            Clock clock) {
        this.gate = gate;
        this.families = families;
        this.audit = audit;
        this.entities = entities;
        this.reads = reads;
        this.search = search;
        this.children = children;
        this.life = life;
        this.clock = clock;
    }

    /**
     * One page of the children whose name, family reference, council id or NHS number holds every word, by name; each on
     * record as read. A social worker gets only children they work with now and those children's brothers and sisters;
     * for the reviewing service a text under {@link #SHORTEST_SEARCH} characters finds nobody.
     */
    @Transactional
    public List<ChildSummary> search(Actor actor, String text, int offset, int limit) {
        gate.require(actor, Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER);
        if (findsNobody(actor, text)) {
            return List.of();
        }
        audit.read(actor, "child-search", actor.id(), "families");
        var found = search.find(text, onlyOf(actor), gate.childrenNotClosedTo(actor), offset, limit);
        audit.reads(actor, "child", found.stream().map(ChildSummary::id).toList(), "families");
        return found;
    }

    /** How many {@link #search} finds in all. */
    @Transactional(readOnly = true)
    public int count(Actor actor, String text) {
        gate.require(actor, Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER);
        return findsNobody(actor, text) ? 0 : search.count(text, onlyOf(actor), gate.childrenNotClosedTo(actor));
    }

    /** Everything about one family; a read of each child's record is audited. */
    @Transactional
    public FamilyPage page(Actor actor, UUID familyId) {
        families.requireFamily(actor, familyId, "family");
        var family = reads.family(familyId).orElseThrow(NotFound::new);
        var childRows = reads.children(familyId);
        var adultRows = reads.adults(familyId);
        var people = Stream.concat(
                        childRows.stream().map(ChildRow::id), adultRows.stream().map(AdultRow::id))
                .toList();
        return new FamilyPage(
                family,
                childRows,
                adultRows,
                reads.relationshipsOfFamily(familyId),
                reads.addresses(people).stream().map(AddressRow::masked).toList(),
                reads.involvementsOfFamily(familyId),
                reads.restrictions(familyId),
                life.events(familyId),
                life.names(familyId));
    }

    /** The children of a family, eldest first. */
    @Transactional
    public List<ChildSummary> children(Actor actor, UUID familyId) {
        families.requireFamily(actor, familyId, "family-children");
        return search.byFamily(familyId);
    }

    /** The adults of a family, by name. */
    @Transactional
    public List<AdultRow> adults(Actor actor, UUID familyId) {
        families.requireFamily(actor, familyId, "family-adults");
        return reads.adults(familyId);
    }

    /**
     * Registers a family with its first child; the screen has shown {@link Children#lookAlikes} before. A social
     * worker who registers one works with that child from today.
     *
     * @param reference the council's own; null to have one made
     */
    @Transactional
    public RegisteredFamily register(Actor actor, @Nullable String reference, ChildDetails firstChild) {
        families.requireWriter(actor);
        var id = Ids.next();
        var family = new Family(id, reference == null || reference.isBlank() ? referenceOf(id) : reference);
        reads.familyWithReference(family.reference()).ifPresent(other -> {
            audit.refused(actor, "reference-taken", "family", other);
            throw RuleViolation.at("reference", "reference-taken");
        });
        entities.persist(family);
        audit.fact(actor, "family-registered", "family", id, Map.of());
        return new RegisteredFamily(id, children.persist(actor, id, firstChild));
    }

    @Transactional
    public UUID addAdult(Actor actor, UUID familyId, AdultDetails details) {
        families.requireFamilyWriter(actor, familyId);
        if (reads.family(familyId).isEmpty()) {
            throw new NotFound();
        }
        var adult = new Adult(Ids.next(), familyId, details, Time.today(clock));
        entities.persist(adult);
        audit.fact(actor, "adult-added", "adult", adult.id(), Map.of("family", familyId));
        return adult.id();
    }

    /** Takes over what is now known; {@code someone-changed-it} when the version is not the latest. */
    @Transactional
    public void correctAdult(Actor actor, UUID adultId, long version, AdultDetails details) {
        correctAdult(actor, adultId, version, details, null);
    }

    /**
     * The same; another e-mail address in the place of one on record is typed twice.
     *
     * @param emailAgain the new address once more; null when it is not another
     * @throws RuleViolation {@code email-differs} at {@code emailAgain}
     */
    @Transactional
    public void correctAdult(
            Actor actor, UUID adultId, long version, AdultDetails details, @Nullable String emailAgain) {
        var adult = adult(actor, adultId);
        if (adult.version() != version) {
            throw RuleViolation.of("someone-changed-it");
        }
        adult.requireTypedAgain(details.email(), emailAgain);
        adult.correct(details, Time.today(clock));
        audit.fact(actor, "adult-corrected", "adult", adultId, Map.of("family", adult.familyId()));
    }

    /** Says what an adult is to a child of the same family; said again, it replaces what was said before. */
    @Transactional
    public UUID relate(Actor actor, UUID childId, UUID adultId, RelationshipDetails details) {
        var adult = adult(actor, adultId);
        if (!reads.childIds(adult.familyId()).contains(childId)) {
            throw new NotFound();
        }
        var known = reads.relationshipsOfChild(childId).stream()
                .filter(row -> row.adultId().equals(adultId))
                .findFirst();
        var kinship = known.map(row -> entities.find(Kinship.class, row.id()))
                .orElseGet(() -> new Kinship(Ids.next(), childId, adultId, details));
        kinship.correct(details);
        entities.persist(kinship);
        audit.fact(
                actor,
                "relationship-recorded",
                "child",
                childId,
                Map.of(
                        "adult", adultId,
                        "relationship", details.relationship(),
                        "parentalResponsibility", details.parentalResponsibility()));
        return kinship.id();
    }

    /** An adult who was put beside the wrong child. */
    @Transactional
    public void unrelate(Actor actor, UUID relationshipId) {
        families.requireWriter(actor);
        var kinship = entities.find(Kinship.class, relationshipId);
        if (kinship == null) {
            throw new NotFound();
        }
        families.requireChildWriter(actor, kinship.childId());
        entities.remove(kinship);
        audit.fact(actor, "relationship-withdrawn", "child", kinship.childId(), Map.of("id", relationshipId));
    }

    /**
     * Records a limit on whom an adult may meet or what they may be told.
     *
     * @param protectsPersonId a child or adult of the same family; null for the whole family
     * @param text 1 to 400 characters: the limit and where it comes from
     */
    @Transactional
    public UUID restrict(Actor actor, UUID subjectAdultId, @Nullable UUID protectsPersonId, String text) {
        var subject = adult(actor, subjectAdultId);
        if (protectsPersonId != null
                && !reads.familyOfPerson(protectsPersonId)
                        .filter(subject.familyId()::equals)
                        .isPresent()) {
            throw new NotFound();
        }
        var id = Ids.next();
        entities.persist(new ContactRestriction(id, subject, protectsPersonId, text, actor, clock.instant()));
        audit.fact(actor, "restriction-recorded", "family", subject.familyId(), Map.of("restriction", id));
        return id;
    }

    @Transactional
    public void endRestriction(Actor actor, UUID restrictionId) {
        families.requireWriter(actor);
        var restriction = entities.find(ContactRestriction.class, restrictionId);
        if (restriction == null) {
            throw new NotFound();
        }
        families.requireFamilyWriter(actor, restriction.familyId());
        restriction.end(clock.instant());
        audit.fact(actor, "restriction-ended", "family", restriction.familyId(), Map.of("restriction", restrictionId));
    }

    private Adult adult(Actor actor, UUID adultId) {
        families.requireWriter(actor);
        var adult = entities.find(Adult.class, adultId);
        if (adult == null) {
            throw new NotFound();
        }
        families.requireFamilyWriter(actor, adult.familyId());
        return adult;
    }

    private static boolean seesTheCounty(Actor actor) {
        return actor.isAny(Role.SYSTEM, Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);
    }

    static boolean findsNobody(Actor actor, String text) {
        return seesTheCounty(actor) ? text.strip().length() < SHORTEST_SEARCH : actor.practitionerId() == null;
    }

    static @Nullable UUID onlyOf(Actor actor) {
        return seesTheCounty(actor) ? null : actor.practitionerId();
    }

    /** Short enough to say on the telephone; the last 40 bits of the id are random. */
    private static String referenceOf(UUID id) {
        return "F-"
                + Long.toString(id.getLeastSignificantBits() & 0xFF_FFFF_FFFFL, 36)
                        .toUpperCase(Locale.ROOT);
    }
}
