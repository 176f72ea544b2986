package org.quorate.agencyreport;

import java.util.Optional;
import org.quorate.agencyreport.ShareReads.Reader;
import org.quorate.conference.Conferences;
import org.quorate.family.PersonKind;
import org.quorate.invitation.ChairsArrangements;
import org.quorate.kernel.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** On which day a reader is told that the conference is; whoever is kept away from it is told none. */
@Component
class ReaderDays {

    private final Conferences conferences;
    private final ObjectProvider<ChairsArrangements> arrangements;

    ReaderDays(Conferences conferences, ObjectProvider<ChairsArrangements> arrangements) {
        this.conferences = conferences;
        this.arrangements = arrangements;
    }

    boolean keptAway(Reader reader) {
        return reader.kind() == PersonKind.ADULT
                && arrangements.stream()
                        .anyMatch(arranged -> arranged.keepsAway(reader.conferenceId(), reader.personId()));
    }

    /** In words. */
    Optional<String> day(Reader reader) {
        return keptAway(reader)
                ? Optional.empty()
                : Optional.of(Words.day(conferences
                        .conference(Readers.PORTAL, reader.conferenceId())
                        .heldOn()));
    }
}
