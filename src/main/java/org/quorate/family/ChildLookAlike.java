package org.quorate.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child who may be the one somebody is about to add.
 *
 * @param label null when the asker may not see this child's record: then ask business support
 * @param sameNhsNumber whether the NHS number is the same; else family name and date of birth are
 */
public record ChildLookAlike(
        UUID childId,
        UUID familyId,
        String familyReference,
        @Nullable String label,
        @Nullable LocalDate dateOfBirth,
        boolean sameNhsNumber) {}
