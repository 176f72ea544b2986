package org.quorate.disclosure.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks what the portal holds about a person.
 *
 * @param askedBy who asks for them, and as what; null or blank when they ask themselves
 * @param receivedOn the day the request came, or the day the asker proved who they are
 */
public record OpenRequest(UUID personId, @Nullable String askedBy, LocalDate receivedOn) {}
