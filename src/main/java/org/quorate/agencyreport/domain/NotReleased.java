package org.quorate.agencyreport.domain;

import java.util.List;
import java.util.UUID;

/**
 * A report that was not released to somebody, and why.
 *
 * @param places where it says what they must not have; somebody mends the report or shares a redacted version
 */
public record NotReleased(UUID inviteeId, UUID personId, String why, List<MarkedPlace> places) {

    public NotReleased {
        places = List.copyOf(places);
    }
}
