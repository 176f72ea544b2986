package org.quorate.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody proved themselves with a passkey in a web session, kept in that session under {@link #KEY}.
 *
 * @param accountId whose passkey it was
 * @param at when
 */
public record PasskeyProof(UUID accountId, Instant at) implements Serializable {

    public static final String KEY = PasskeyProof.class.getName();
}
