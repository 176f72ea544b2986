package org.quorate.family;

import java.util.List;
import org.quorate.access.Gate;
import org.quorate.family.domain.AdultSearch;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents, carers and other adults of the county's families. */
@Service
public class Adults {

    private final Gate gate;
    private final AuditTrail audit;
    private final AdultSearch search;

    Adults(Gate gate, AuditTrail audit, AdultSearch search) {
        this.gate = gate;
        this.audit = audit;
        this.search = search;
    }

    /**
     * The first adults whose name or whose family's reference holds every word, by name; each on record as read. Nobody of
     * a family of which a child is closed to the reader. A social worker gets adults of the families they work with now,
     * the reviewing service nobody for a text under {@link Families#SHORTEST_SEARCH} characters.
     */
    @Transactional
    public List<AdultSummary> search(Actor actor, String text, int limit) {
        gate.require(actor, Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER);
        if (Families.findsNobody(actor, text)) {
            return List.of();
        }
        audit.read(actor, "adult-search", actor.id(), "families");
        var found = search.find(text, Families.onlyOf(actor), gate.childrenNotClosedTo(actor), limit);
        audit.reads(actor, "adult", found.stream().map(AdultSummary::id).toList(), "families");
        return found;
    }
}
