package org.quorate.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known once an expected baby is born.
 *
 * @param nhsNumber as typed; null when not yet known
 */
public record BirthDetails(
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        @Nullable Sex sex,
        @Nullable String nhsNumber) {}
