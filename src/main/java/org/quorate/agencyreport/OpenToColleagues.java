package org.quorate.agencyreport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when on other invited professionals may read a report: once it is in the hands of somebody of the family, who
 * should not be the last to know what is written about them, and at the latest from the moment by which the family must
 * have it. Pure.
 */
final class OpenToColleagues {

    private OpenToColleagues() {}

    /**
     * @param sentAt when the version was handed in
     * @param familyFirst when it was first in the hands of anybody of the family; null while it was not
     * @param familyDue by when the family must have it
     */
    static Instant from(Instant sentAt, @Nullable Instant familyFirst, Instant familyDue) {
        var opens = familyFirst != null && familyFirst.isBefore(familyDue) ? familyFirst : familyDue;
        return sentAt.isAfter(opens) ? sentAt : opens;
    }
}
