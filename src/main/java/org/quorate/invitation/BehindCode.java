package org.quorate.invitation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConsideredChild;
import org.quorate.directory.Profession;
import org.quorate.invitation.letters.Facts;
import org.quorate.partnership.ConferenceKind;

/**
 * Whose conference it is, for somebody who proved that they read the address their link was sent to.
 *
 * @param children eldest first; to all but professionals of agencies only those the reader is related to
 * @param professionals by name
 * @param forWork the reader is invited for their work, and may read colleagues' reports once these are open to them
 */
record BehindCode(List<Child> children, List<Professional> professionals, boolean forWork) {

    /**
     * @param dateOfBirth null for an unborn child
     * @param expectedOn null when born
     */
    public record Child(
            String label,
            @Nullable LocalDate dateOfBirth,
            @Nullable LocalDate expectedOn,
            ConferenceKind kind) {

        /** {@code Monday 9 March 2026}. */
        public @Nullable String born() {
            return dateOfBirth == null ? null : Facts.day(dateOfBirth);
        }

        public @Nullable String expected() {
            return expectedOn == null ? null : Facts.day(expectedOn);
        }

        static Child of(ConsideredChild child) {
            return new Child(child.label(), child.dateOfBirth(), child.expectedOn(), child.kind());
        }
    }

    /** Somebody invited for their work; without a profession where that, like the name, would tell too much. */
    public record Professional(String name, @Nullable Profession profession) {

        /** @param words what is said in the place of the name */
        static Professional unnamed(String words) {
            return new Professional(words, null);
        }
    }

    public BehindCode {
        children = List.copyOf(children);
        professionals = List.copyOf(professionals);
    }
}
