package org.quorate.directory;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.Accounts;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.directory.domain.Agency;
import org.quorate.directory.domain.Practitioner;
import org.quorate.directory.domain.PractitionerReads;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people in the directory; read and kept by the same roles as {@link Agencies}. */
@Service
public class Practitioners {

    private final Gate gate;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final Accounts accounts;
    private final PractitionerReads reads;

    Practitioners(Gate gate, AuditTrail audit, EntityManager entities, Accounts accounts, PractitionerReads reads) {
        this.gate = gate;
        this.audit = audit;
        this.entities = entities;
        this.accounts = accounts;
        this.reads = reads;
    }

    /** One page of what the search finds, by name. */
    @Transactional(readOnly = true)
    public List<PractitionerRow> search(Actor actor, PractitionerSearch wanted, int offset, int limit) {
        gate.require(actor, Agencies.READERS);
        return reads.search(wanted, offset, limit);
    }

    /** How many the search finds in all. */
    @Transactional(readOnly = true)
    public int count(Actor actor, PractitionerSearch wanted) {
        gate.require(actor, Agencies.READERS);
        return reads.count(wanted);
    }

    @Transactional(readOnly = true)
    public PractitionerRow detail(Actor actor, UUID practitionerId) {
        gate.require(actor, Agencies.READERS);
        return reads.byId(practitionerId).orElseThrow(NotFound::new);
    }

    /** Who may chair: conference chairs of the reviewing service who have not left, by name. */
    @Transactional(readOnly = true)
    public List<PractitionerRow> chairs(Actor actor) {
        gate.require(actor, Agencies.READERS);
        return reads.chairs();
    }

    /**
     * People who may be the one somebody is about to add: the same e-mail address, or a name of the same words; at
     * most ten, whether or not they have left.
     */
    @Transactional(readOnly = true)
    public List<PractitionerRow> lookAlikes(Actor actor, PractitionerDetails details) {
        gate.require(actor, Agencies.READERS);
        return reads.lookAlikes(details);
    }

    /** Adds somebody to an open agency; the screen has shown {@link #lookAlikes} before. */
    @Transactional
    public UUID add(Actor actor, PractitionerDetails details) {
        gate.require(actor, Agencies.KEEPERS);
        requireOpenAgency(details.agencyId());
        var practitioner = new Practitioner(Ids.next(), details);
        entities.persist(practitioner);
        fact(actor, "practitioner-added", practitioner.id(), Map.of("agency", details.agencyId()));
        return practitioner.id();
    }

    /** Takes over what is now known; {@code someone-changed-it} when the version is not the latest. */
    @Transactional
    public void correct(Actor actor, UUID practitionerId, long version, PractitionerDetails details) {
        var practitioner = load(actor, practitionerId);
        if (practitioner.version() != version) {
            throw RuleViolation.of("someone-changed-it");
        }
        practitioner.correct(details);
        fact(actor, "practitioner-corrected", practitionerId, Map.of("profession", details.profession()));
    }

    /** They work for another agency from now on; what they did for the old one stays with it. */
    @Transactional
    public void move(Actor actor, UUID practitionerId, UUID agencyId) {
        var practitioner = load(actor, practitionerId);
        requireOpenAgency(agencyId);
        var from = practitioner.agencyId();
        practitioner.move(agencyId);
        accounts.personMoved(actor, practitionerId);
        fact(actor, "practitioner-moved", practitionerId, Map.of("from", from, "to", agencyId));
    }

    /**
     * They work in no agency of the partnership any more.
     *
     * @param lastDay their last day; may lie ahead
     */
    @Transactional
    public void leave(Actor actor, UUID practitionerId, LocalDate lastDay) {
        load(actor, practitionerId).leave(lastDay);
        fact(actor, "practitioner-left", practitionerId, Map.of("on", lastDay));
    }

    /** Takes a leaving back. */
    @Transactional
    public void comeBack(Actor actor, UUID practitionerId) {
        load(actor, practitionerId).comeBack();
        fact(actor, "practitioner-came-back", practitionerId, Map.of());
    }

    private Practitioner load(Actor actor, UUID practitionerId) {
        gate.require(actor, Agencies.KEEPERS);
        var practitioner = entities.find(Practitioner.class, practitionerId);
        if (practitioner == null) {
            throw new NotFound();
        }
        return practitioner;
    }

    private void requireOpenAgency(UUID agencyId) {
        var agency = entities.find(Agency.class, agencyId);
        if (agency == null) {
            throw new NotFound();
        }
        if (agency.isClosed()) {
            throw RuleViolation.at("agencyId", "agency-closed-already");
        }
    }

    private void fact(Actor actor, String action, UUID id, Map<String, ?> details) {
        reads.chairsChange();
        audit.fact(actor, action, "practitioner", id, details);
    }
}
