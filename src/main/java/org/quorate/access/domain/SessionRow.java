package org.quorate.access.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Somewhere that one is signed in.
 *
 * @param device in coarse words, such as “Chrome on Android”
 * @param isThis whether it is the very session that asks
 * @param near whether it was begun from the same network as that one
 */
public record SessionRow(UUID id, String device, Instant beganAt, Instant seenAt, boolean isThis, boolean near) {}
