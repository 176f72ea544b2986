package org.quorate.access.domain;

import java.time.Duration;
import java.time.Instant;
import org.quorate.access.CurrentActor;
import org.quorate.access.SignedIn;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The principal of somebody whose password was right and who has yet to prove a second thing. It is no {@link SignedIn},
 * so {@link CurrentActor} knows nobody and no screen or service gives anything away.
 *
 * @param session what it becomes
 * @param since when the password was right
 */
public record AwaitsSecondStep(SignedIn session, Instant since) implements AuthenticatedPrincipal {

    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    public boolean isOver(Instant now) {
        return !now.isBefore(since.plus(GOOD_FOR));
    }

    @Override
    public String getName() {
        return session.getName();
    }
}
