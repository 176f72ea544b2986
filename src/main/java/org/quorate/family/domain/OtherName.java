package org.quorate.family.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A name a child had before, or is also known by.
 *
 * @param untilOn until when; null for a name that is in use beside the other
 */
public record OtherName(
        UUID id, UUID childId, String name, @Nullable LocalDate untilOn) {}
