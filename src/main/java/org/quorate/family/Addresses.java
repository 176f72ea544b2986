package org.quorate.family;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.NotFound;
import org.quorate.family.domain.Address;
import org.quorate.family.domain.AddressDetails;
import org.quorate.family.domain.AddressRow;
import org.quorate.family.domain.FamilyGate;
import org.quorate.family.domain.FamilyReads;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where children and adults live. A confidential address never comes out of a list: it is revealed one at a time, to
 * the reviewing service and the child's own social worker, and each time is on record.
 */
@Service
public class Addresses {

    private final FamilyGate families;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final FamilyReads reads;

    Addresses(FamilyGate families, AuditTrail audit, EntityManager entities, FamilyReads reads) {
        this.families = families;
        this.audit = audit;
        this.entities = entities;
        this.reads = reads;
    }

    /** Where a child or adult lives and lived, current first; confidential ones masked. */
    @Transactional
    public List<AddressRow> of(Actor actor, UUID personId) {
        families.requirePerson(actor, personId, "addresses");
        return reads.addresses(List.of(personId)).stream()
                .map(AddressRow::masked)
                .toList();
    }

    /** One address in full. */
    @Transactional
    public AddressRow reveal(Actor actor, UUID addressId) {
        families.requireTrustedWithSecrets(actor);
        var address = reads.address(addressId).orElseThrow(NotFound::new);
        families.requirePerson(actor, address.personId(), null);
        audit.read(actor, "address", addressId, address.confidential() ? "confidential-revealed" : "revealed");
        return address;
    }

    @Transactional
    public UUID add(Actor actor, UUID personId, PersonKind kind, AddressDetails details) {
        families.requireWriter(actor);
        families.requirePerson(actor, personId, null);
        var address = new Address(Ids.next(), personId, kind, details);
        entities.persist(address);
        fact(actor, "address-added", address);
        return address.id();
    }

    /** Takes over what is now known, an end of living there too; {@code someone-changed-it} when out of date. */
    @Transactional
    public void correct(Actor actor, UUID addressId, long version, AddressDetails details) {
        families.requireWriter(actor);
        var address = entities.find(Address.class, addressId);
        if (address == null) {
            throw new NotFound();
        }
        families.requirePerson(actor, address.personId(), null);
        if (address.version() != version) {
            throw RuleViolation.of("someone-changed-it");
        }
        address.correct(details);
        fact(actor, "address-corrected", address);
    }

    private void fact(Actor actor, String action, Address address) {
        audit.fact(
                actor,
                action,
                "address",
                address.id(),
                Map.of("person", address.personId(), "confidential", address.isConfidential()));
    }
}
