package org.quorate.correspondence.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.MessageStatus;

/**
 * One step of a message on its way.
 *
 * @param code why, where there is a why: a failure's code, or what somebody did
 * @param byPerson whether somebody did it, rather than the portal by itself
 */
public record MessageStep(MessageStatus status, @Nullable String code, Instant at, boolean byPerson) {}
