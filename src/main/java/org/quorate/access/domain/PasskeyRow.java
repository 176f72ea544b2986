package org.quorate.access.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One of somebody's passkeys.
 *
 * @param label what they call the device
 */
public record PasskeyRow(UUID id, String label, Instant createdAt, Instant lastUsedAt) {}
