package org.quorate.kernel.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The families there are, by the module that keeps them. */
public interface CaseRegister {

    /**
     * A family whose record is kept.
     *
     * @param reference what people call it by; no name
     * @param youngestBorn or expected
     */
    record Kept(UUID familyId, String reference, LocalDate youngestBorn, Set<UUID> children, Set<UUID> adults) {}

    /** Every family that was not destroyed. */
    List<Kept> all();

    Optional<Kept> find(UUID familyId);

    Optional<UUID> byReference(String reference);
}
