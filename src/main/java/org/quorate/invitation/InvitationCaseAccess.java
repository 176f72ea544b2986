package org.quorate.invitation;

import java.util.Set;
import java.util.UUID;
import org.quorate.access.CaseAccessRule;
import org.quorate.access.CaseRef;
import org.quorate.access.CaseRef.ConferenceCase;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.springframework.stereotype.Component;

/**
 * Lets somebody see the conferences they are invited to, from the invitation until 28 days after the day, and an
 * agency's lead those the agency is invited to; of a restricted case too. Not the children's own records.
 */
@Component
class InvitationCaseAccess implements CaseAccessRule {

    private final InvitationReads queries;

    InvitationCaseAccess(InvitationReads queries) {
        this.queries = queries;
    }

    @Override
    public boolean permits(Actor actor, CaseRef ref) {
        return ref instanceof ConferenceCase && conferencesOf(actor).contains(ref.id());
    }

    @Override
    public Set<UUID> conferencesOf(Actor actor) {
        var agencyId = actor.is(Role.AGENCY_LEAD) ? actor.agencyId() : null;
        if (actor.practitionerId() == null && agencyId == null) {
            return Set.of();
        }
        return queries.open(actor.practitionerId(), agencyId);
    }

    @Override
    public boolean holdsWhenRestricted() {
        return true;
    }
}
