package org.quorate.attendance.domain;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.ImportedMeeting;
import org.quorate.attendance.Quoracy;
import org.quorate.attendance.domain.ImportedRolls.OnRoll;
import org.quorate.attendance.domain.Participant.Part;

/** What the rules say of an imported conference, in the codes of the table. */
public record ImportedFinding(
        UUID conferenceId,
        Instant decidedAt,
        String outcome,
        String presentGroups,
        String missing,
        @Nullable WentAhead wentAhead) {

    /** The chair went ahead although it was not quorate; the grounds as JSON. */
    public record WentAhead(String grounds, String reason, String interim) {}

    /**
     * A quorate conference stays so even when it is said that the chair went ahead without. What is not recorded is no
     * absence: nothing is found of a conference that is quorate if those were there of whom it is not recorded, nor where
     * nothing is recorded of any professional.
     *
     * @param before said by an earlier import; holds as long as this one does not say otherwise
     */
    public static Optional<ImportedFinding> of(ImportedMeeting meeting, List<OnRoll> roll, @Nullable WentAhead before) {
        var policy = new QuoracyPolicy(meeting.rules(), meeting.kind());
        var people = roll.stream().map(OnRoll::person).toList();
        var quoracy = policy.at(meeting.decidedAt(), people);
        if (quoracy.isQuorate()) {
            return Optional.of(found(meeting, "QUORATE", quoracy, null));
        }
        var override = meeting.override();
        var wentAhead = override == null
                ? before
                : new WentAhead(Finding.json(override.grounds()), override.reason(), override.interim());
        if (wentAhead != null) {
            return Optional.of(found(meeting, "OVERRIDDEN", quoracy, wentAhead));
        }
        var perhapsThere = roll.stream()
                .filter(one -> !one.recorded() || one.person().isHereAt(meeting.decidedAt()))
                .map(one -> one.person().id())
                .collect(toSet());
        var isShort =
                roll.stream().anyMatch(one -> one.recorded() && one.person().part() == Part.PROFESSIONAL)
                        && !policy.forecast(people, perhapsThere).isQuorate();
        return isShort ? Optional.of(found(meeting, "INQUORATE", quoracy, null)) : Optional.empty();
    }

    private static ImportedFinding found(
            ImportedMeeting meeting, String outcome, Quoracy quoracy, @Nullable WentAhead wentAhead) {
        return new ImportedFinding(
                meeting.conferenceId(),
                meeting.decidedAt(),
                outcome,
                Finding.json(quoracy.presentGroups()),
                Finding.json(Finding.missing(quoracy)),
                wentAhead);
    }
}
