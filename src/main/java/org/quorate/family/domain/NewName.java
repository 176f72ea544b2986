package org.quorate.family.domain;

import org.jspecify.annotations.Nullable;

/**
 * The name a child has from now on.
 *
 * @param nhsNumber a new one, as an adopted child may have; null when it stays
 */
public record NewName(
        String givenName, String familyName, @Nullable String nhsNumber) {}
