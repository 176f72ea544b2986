package org.quorate.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * The session of somebody signed in, kept in the web server's session under {@link #KEY}; its row is in the
 * {@link SessionBook}.
 *
 * @param id the same as long as the session lasts, whatever the cookie says
 * @param since when its owner last signed in in it
 */
public record OpenSession(UUID id, Instant since) implements Serializable {

    public static final String KEY = OpenSession.class.getName();
}
