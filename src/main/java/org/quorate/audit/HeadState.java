package org.quorate.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The head that was signed last.
 *
 * @param mailedAt when it was e-mailed; null when it was not
 */
public record HeadState(SignedHead head, @Nullable Instant mailedAt) {}
