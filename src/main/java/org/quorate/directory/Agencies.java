package org.quorate.directory;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.directory.domain.Agency;
import org.quorate.directory.domain.AgencyReads;
import org.quorate.directory.domain.PractitionerReads;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Affected;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Dependents;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agencies of the partnership. Council staff and administrators read them; business support, service managers
 * and administrators keep them. Agencies' own people and analysts may not browse.
 */
@Service
public class Agencies {

    static final Role[] READERS = {
        Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER, Role.ADMINISTRATOR
    };
    static final Role[] KEEPERS = {Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.ADMINISTRATOR};

    private final Gate gate;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final AgencyReads reads;
    private final PractitionerReads practitioners;
    private final ObjectProvider<Dependents> dependents;

    Agencies(
            Gate gate,
            AuditTrail audit,
            EntityManager entities,
            AgencyReads reads,
            PractitionerReads practitioners,
            ObjectProvider<Dependents> dependents) {
        this.gate = gate;
        this.audit = audit;
        this.entities = entities;
        this.reads = reads;
        this.practitioners = practitioners;
        this.dependents = dependents;
    }

    /** One page of what the search finds, by name. */
    @Transactional(readOnly = true)
    public List<AgencyRow> search(Actor actor, AgencySearch wanted, int offset, int limit) {
        gate.require(actor, READERS);
        return reads.search(wanted, offset, limit);
    }

    /** How many the search finds in all. */
    @Transactional(readOnly = true)
    public int count(Actor actor, AgencySearch wanted) {
        gate.require(actor, READERS);
        return reads.count(wanted);
    }

    @Transactional(readOnly = true)
    public AgencyRow detail(Actor actor, UUID agencyId) {
        gate.require(actor, READERS);
        return reads.byId(agencyId).orElseThrow(NotFound::new);
    }

    /**
     * Agencies that may be the one somebody is about to add: the same national code, e-mail address or postcode, or
     * a name of the same words; at most ten.
     */
    @Transactional(readOnly = true)
    public List<AgencyRow> lookAlikes(Actor actor, AgencyDetails details) {
        gate.require(actor, READERS);
        return reads.lookAlikes(details);
    }

    /** Adds an agency; the screen has shown {@link #lookAlikes} before. */
    @Transactional
    public UUID add(Actor actor, AgencyDetails details) {
        gate.require(actor, KEEPERS);
        var agency = new Agency(Ids.next(), details);
        requireCodeFree(agency.id(), details);
        entities.persist(agency);
        audit.fact(actor, "agency-added", "agency", agency.id(), Map.of("kind", details.kind()));
        return agency.id();
    }

    /** Takes over what is now known; {@code someone-changed-it} when the version is not the latest. */
    @Transactional
    public void correct(Actor actor, UUID agencyId, long version, AgencyDetails details) {
        var agency = load(actor, agencyId);
        if (agency.version() != version) {
            throw RuleViolation.of("someone-changed-it");
        }
        requireCodeFree(agencyId, details);
        agency.correct(details);
        practitioners.chairsChange();
        audit.fact(actor, "agency-corrected", "agency", agencyId, Map.of("kind", details.kind()));
    }

    /**
     * Closes an agency; who worked there stays listed with it.
     *
     * @param lastDay the last day it was open; may lie ahead
     */
    @Transactional
    public void close(Actor actor, UUID agencyId, LocalDate lastDay) {
        load(actor, agencyId).close(lastDay);
        audit.fact(actor, "agency-closed", "agency", agencyId, Map.of("on", lastDay));
    }

    /** Opens an agency again that was closed, by mistake or really. */
    @Transactional
    public void reopen(Actor actor, UUID agencyId) {
        load(actor, agencyId).reopen();
        audit.fact(actor, "agency-reopened", "agency", agencyId, Map.of());
    }

    /** What was arranged with these agencies and still lies ahead, as far as the actor may see it. */
    @Transactional(readOnly = true)
    public List<Affected> hangingOn(Actor actor, Collection<UUID> agencyIds) {
        gate.require(actor, KEEPERS);
        return dependents.stream()
                .flatMap(module -> module.onAgencies(actor, agencyIds).stream())
                .toList();
    }

    private Agency load(Actor actor, UUID agencyId) {
        gate.require(actor, KEEPERS);
        var agency = entities.find(Agency.class, agencyId);
        if (agency == null) {
            throw new NotFound();
        }
        return agency;
    }

    private void requireCodeFree(UUID agencyId, AgencyDetails details) {
        var code = Agency.nationalCodeOf(details);
        if (code != null && reads.isCodeTaken(details.kind(), code, agencyId)) {
            throw RuleViolation.at("nationalCode", "national-code-taken");
        }
    }
}
