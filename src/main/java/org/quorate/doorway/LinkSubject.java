package org.quorate.doorway;

import java.util.Optional;
import java.util.UUID;
import org.quorate.access.LinkOwner;
import org.quorate.kernel.Actor;

/**
 * What personal links of one purpose open, where more stands behind a one-time code: one class for a new purpose. Its
 * pages lie beneath the path of its purpose; those about codes are there already. The doorway has asked whether the
 * link is held.
 */
public interface LinkSubject extends LinkOwner {

    /** Whether it can still be answered. */
    LinkStanding standing(UUID subjectId);

    /** Where a code goes; empty while it can go nowhere. */
    Optional<CodeReader> reader(UUID subjectId);

    /** The rule that is broken, and the key of what the page says, where a code can go nowhere. */
    default String noAddress() {
        return "code-no-address";
    }

    /** How the keys begin of what the page says that asks for a code: {@code .ask-title} and {@code .why} follow. */
    default String words() {
        return "code";
    }

    /** What the code opens; what is read is on record under who holds the link. */
    Behind behind(Actor holder, UUID subjectId);
}
