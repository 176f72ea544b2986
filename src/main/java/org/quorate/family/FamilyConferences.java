package org.quorate.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the conferences about a family are, contributed by the module that keeps them. Asks nobody for permission. */
public interface FamilyConferences {

    /** The families whose children the conference of this number considers. */
    Set<UUID> familiesOf(String reference);

    /** The conferences called about a family, the soonest first. */
    List<Called> calledAbout(UUID familyId);

    /**
     * A conference to come.
     *
     * @param chairId the chair in the directory, and their name; null while nobody is booked
     */
    record Called(
            String reference,
            LocalDate heldOn,
            @Nullable UUID chairId,
            @Nullable String chairName) {}
}
