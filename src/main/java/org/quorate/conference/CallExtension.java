package org.quorate.conference;

import java.util.UUID;
import org.quorate.kernel.Actor;

/** Something a higher module does in the very transaction in which a conference is called, such as inviting. */
@FunctionalInterface
public interface CallExtension {

    /** Refuses with a {@link org.quorate.kernel.RuleViolation}; then the conference is not called either. */
    void afterCall(Actor actor, UUID conferenceId);
}
