package org.quorate.conference;

import java.util.UUID;

/** A conference got another day or time; replies to the old one may not hold. */
public record ConferenceMoved(UUID conferenceId) {}
