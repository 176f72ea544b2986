package org.quorate.invitation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.quorate.access.NotFound;
import org.quorate.conference.Conferences;
import org.quorate.conference.ConsideredChild;
import org.quorate.family.KeptDetail;
import org.quorate.family.KeptDetails;
import org.quorate.family.PersonKind;
import org.quorate.invitation.letters.Particulars;
import org.springframework.stereotype.Component;

/**
 * The professionals invited, as one reader may know them: a name or an agency can give away where a child lives or
 * learns. Whoever is not invited for their work at an agency is told no more than the family may know, or, where nobody
 * knows whom they are with, than any stranger. Nobody of the family is named, so that neither parent learns whether the
 * other comes.
 */
@Component
class WhoIsComing {

    private final Conferences conferences;
    private final InvitationReads queries;
    private final KeptDetails kept;

    WhoIsComing(Conferences conferences, InvitationReads queries, KeptDetails kept) {
        this.conferences = conferences;
        this.queries = queries;
        this.kept = kept;
    }

    List<BehindCode.Professional> asShownTo(InviteeRow reader) {
        var details = reader.ofAnAgency() ? List.<KeptDetail>of() : keptFrom(reader);
        return queries.invitees(reader.conferenceId()).stream()
                .filter(row -> row.role() == InviteeRole.PROFESSIONAL)
                .filter(row -> !row.id().equals(reader.id()))
                .map(row -> TellingNames.instead(names(row), details)
                        .map(BehindCode.Professional::unnamed)
                        .orElseGet(() -> new BehindCode.Professional(row.name(), row.profession())))
                .toList();
    }

    private List<KeptDetail> keptFrom(InviteeRow reader) {
        var children = conferences.children(Particulars.PORTAL, reader.conferenceId()).stream()
                .map(ConsideredChild::childId)
                .toList();
        var adult = reader.adultId();
        if (adult != null) {
            return ofMember(adult, PersonKind.ADULT, children);
        }
        var child = reader.childId();
        return child == null
                ? kept.fromOutsiders(Particulars.PORTAL, children)
                : ofMember(child, PersonKind.CHILD, children);
    }

    /** Somebody who has gone to another family’s record since is an outsider. */
    private List<KeptDetail> ofMember(UUID reader, PersonKind kind, Collection<UUID> children) {
        try {
            return kept.from(Particulars.PORTAL, reader, kind, children);
        } catch (NotFound stranger) {
            return kept.fromOutsiders(Particulars.PORTAL, children);
        }
    }

    private static List<String> names(InviteeRow row) {
        return row.agencyName() == null ? List.of(row.name()) : List.of(row.name(), row.agencyName());
    }
}
