package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.LinkPurpose;
import org.quorate.access.NotFound;
import org.quorate.doorway.Behind;
import org.quorate.doorway.CodeReader;
import org.quorate.doorway.LinkStanding;
import org.quorate.doorway.LinkSubject;
import org.quorate.invitation.domain.Deputy;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.springframework.stereotype.Component;

/** Look at the time and place of one conference and answer for oneself, who comes in an invitee's place. */
@Component
public class DeputyLink implements LinkSubject {

    public static final String PATH = "/d/";
    public static final LinkPurpose PURPOSE = new LinkPurpose("DEPUTY", PATH);

    private final LinkReads reads;
    private final LinkAddresses addresses;
    private final EntityManager entities;
    private final AuditTrail audit;

    DeputyLink(LinkReads reads, LinkAddresses addresses, EntityManager entities, AuditTrail audit) {
        this.audit = audit;
        this.reads = reads;
        this.addresses = addresses;
        this.entities = entities;
    }

    @Override
    public LinkPurpose purpose() {
        return PURPOSE;
    }

    @Override
    public LinkStanding standing(UUID deputyId) {
        return reads.deputy(deputy(deputyId)).standing();
    }

    /** Empty until the office has confirmed their address. */
    @Override
    public Optional<CodeReader> reader(UUID deputyId) {
        var deputy = deputy(deputyId);
        return addresses.ofDeputy(deputy, reads.row(deputy.inviteeId()));
    }

    @Override
    public String noAddress() {
        return "code-waits-for-office";
    }

    /** Nothing for who cannot come: they stand in for nobody. */
    @Override
    public Behind behind(Actor holder, UUID deputyId) {
        var deputy = deputy(deputyId);
        if (!deputy.comes()) {
            audit.refused(holder, "deputy-declined", "link", deputyId);
            throw new NotFound();
        }
        return new Behind("light/who", reads.behindCode(holder, reads.row(deputy.inviteeId())));
    }

    private Deputy deputy(UUID deputyId) {
        return Optional.ofNullable(entities.find(Deputy.class, deputyId)).orElseThrow(NotFound::new);
    }
}
