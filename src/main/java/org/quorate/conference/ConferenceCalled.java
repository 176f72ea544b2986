package org.quorate.conference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conference was called. Published within its transaction, before anybody is invited, for modules above to carry over
 * what must not be forgotten.
 *
 * @param reconvenes the adjourned or cancelled conference that it takes the place of
 */
public record ConferenceCalled(UUID conferenceId, @Nullable UUID reconvenes) {}
