package org.quorate.agencyreport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.PartReads.Part;
import org.quorate.conference.Conferences;
import org.quorate.conference.ConsideredChild;
import org.quorate.family.KeptDetail;
import org.quorate.family.KeptDetails;
import org.quorate.family.PersonKind;
import org.springframework.stereotype.Component;

/**
 * What one reader gets of a version, and where it says what they must not have. A part about one child is for that
 * child and for the adults who are related to it; the annex and attachments are for no reader.
 */
@Component
class ConfidentialPlaces {

    private final PartReads reads;
    private final ShareRules rules;
    private final KeptDetails kept;
    private final Conferences conferences;

    ConfidentialPlaces(PartReads reads, ShareRules rules, KeptDetails kept, Conferences conferences) {
        this.reads = reads;
        this.rules = rules;
        this.kept = kept;
        this.conferences = conferences;
    }

    /**
     * A part as the reader gets it.
     *
     * @param redacted something of it is kept from them, here or in an earlier version
     * @param places where it says what they must not have; then it is not shown
     */
    record Shown(
            UUID id,
            String heading,
            String kind,
            String text,
            String value,
            boolean redacted,
            List<MarkedPlace> places) {}

    /** Who reads what, and through which channel. */
    record Reading(
            UUID conferenceId,
            UUID inviteeId,
            UUID versionId,
            UUID readerId,
            UUID personId,
            PersonKind kind,
            Collection<UUID> childIds,
            ShareChannel channel) {}

    List<Shown> of(Reading reading) {
        return of(reading, details(reading.conferenceId(), reading.personId(), reading.kind()));
    }

    /** @param details as {@link #details} said; for several reports of one reader */
    List<Shown> of(Reading reading, List<KeptDetail> details) {
        return reads.parts(reading.versionId(), reading.readerId()).stream()
                .filter(part -> part.childId() == null || reading.childIds().contains(part.childId()))
                .map(part -> shown(part, reading, details))
                .toList();
    }

    /** What must be kept from this reader. */
    List<KeptDetail> details(UUID conferenceId, UUID personId, PersonKind kind) {
        var childIds = conferences.children(Readers.PORTAL, conferenceId).stream()
                .map(ConsideredChild::childId)
                .toList();
        return kept.from(Readers.PORTAL, personId, kind, childIds);
    }

    ShareVerdict verdict(Reading reading, String sectionCode) {
        return rules.verdict(new ShareQuestion(
                reading.conferenceId(),
                reading.personId(),
                reading.kind(),
                reading.inviteeId(),
                sectionCode,
                reading.channel()));
    }

    private Shown shown(Part part, Reading reading, List<KeptDetail> details) {
        var instead = part.standing().instead();
        var text = instead == null ? orEmpty(part.text()) : instead;
        var value = instead == null ? orEmpty(part.value()) : "";
        var places = new ArrayList<MarkedPlace>();
        var verdict = verdict(reading, part.code());
        if (!verdict.allows() && instead == null) {
            places.add(new MarkedPlace(part.id(), part.heading(), "", verdict.label()));
        }
        var again = part.standing().lookAgain();
        if (again != null) {
            places.add(new MarkedPlace(part.id(), part.heading(), "", again));
        }
        details.stream()
                .flatMap(detail -> Stream.of(text, part.heading())
                        .flatMap(where -> detail.foundIn(where).stream()
                                .map(place -> new MarkedPlace(
                                        part.id(),
                                        part.heading(),
                                        where.substring(place.start(), place.end()),
                                        detail.kind().label() + " that is to be kept from them"))))
                .forEach(places::add);
        return new Shown(
                part.id(),
                part.heading(),
                part.kind(),
                text,
                value,
                part.standing().redacted(),
                List.copyOf(places));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
