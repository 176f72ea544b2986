package org.quorate.directory;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.directory.domain.Agency;
import org.quorate.directory.domain.EscalationContact;
import org.quorate.directory.domain.EscalationContactDetails;
import org.quorate.directory.domain.EscalationContactRow;
import org.quorate.directory.domain.EscalationLevel;
import org.quorate.directory.domain.Practitioner;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is told when an agency does not answer; read and kept by the same roles as {@link Agencies}. */
@Service
public class EscalationContacts {

    private final Gate gate;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    EscalationContacts(Gate gate, AuditTrail audit, EntityManager entities, JdbcClient jdbc) {
        this.gate = gate;
        this.audit = audit;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** Those an agency has named, by level: none, one or two. */
    @Transactional(readOnly = true)
    public List<EscalationContactRow> forAgency(Actor actor, UUID agencyId) {
        gate.require(actor, Agencies.READERS);
        return jdbc.sql("""
                        select id, agency_id, level, full_name, job_title, email, phone, practitioner_id, version
                          from directory_escalation_contact
                         where agency_id = ?
                         order by level
                        """)
                .param(agencyId)
                .query((row, number) -> new EscalationContactRow(
                        row.getObject("id", UUID.class),
                        row.getObject("agency_id", UUID.class),
                        EscalationLevel.of(row.getInt("level")),
                        row.getString("full_name"),
                        row.getString("job_title"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getObject("practitioner_id", UUID.class),
                        row.getLong("version")))
                .list();
    }

    /**
     * Names somebody at a level, or corrects whoever is named there.
     *
     * @return the contact's id
     * @throws RuleViolation {@code someone-changed-it} when the version is not the latest; at {@code emailAgain}:
     *     {@code email-differs} when an address that is new is not typed twice
     */
    @Transactional
    public UUID save(Actor actor, EscalationContactDetails details) {
        gate.require(actor, Agencies.KEEPERS);
        requireThere(Agency.class, details.agencyId());
        if (details.practitionerId() != null) {
            requireThere(Practitioner.class, details.practitionerId());
        }
        var contact = named(details.agencyId(), details.level());
        if (!Objects.equals(details.version(), contact == null ? null : contact.version())) {
            throw RuleViolation.of("someone-changed-it");
        }
        if (contact == null) {
            contact = new EscalationContact(Ids.next(), details);
            entities.persist(contact);
        } else {
            contact.correct(details);
        }
        fact(actor, "escalation-contact-saved", contact);
        return contact.id();
    }

    /** Nobody is named at this level any more: business support is told instead. */
    @Transactional
    public void remove(Actor actor, UUID contactId) {
        gate.require(actor, Agencies.KEEPERS);
        var contact = entities.find(EscalationContact.class, contactId);
        if (contact == null) {
            throw new NotFound();
        }
        entities.remove(contact);
        fact(actor, "escalation-contact-removed", contact);
    }

    private @Nullable EscalationContact named(UUID agencyId, EscalationLevel level) {
        return entities.createQuery(
                        "select c from EscalationContact c where c.agencyId = :agency and c.level = :level",
                        EscalationContact.class)
                .setParameter("agency", agencyId)
                .setParameter("level", level.number())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private void requireThere(Class<?> type, UUID id) {
        if (entities.find(type, id) == null) {
            throw new NotFound();
        }
    }

    private void fact(Actor actor, String action, EscalationContact contact) {
        audit.fact(actor, action, "agency", contact.agencyId(), Map.of("level", contact.level()));
    }
}
