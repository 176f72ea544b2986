package org.quorate.access;

import java.util.Optional;
import org.quorate.access.domain.AwaitsSecondStep;
import org.quorate.kernel.Actor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in on the thread under way: a request, or a screen's event. */
@Component
public class CurrentActor {

    /** The signed-in person; {@link NotFound} when nobody is, because then nothing is theirs to see. */
    public Actor get() {
        return find().orElseThrow(NotFound::new);
    }

    public Optional<Actor> find() {
        return principal(SignedIn.class).map(SignedIn::actor);
    }

    /** Who has given a right password and has yet to take the second step. */
    public Optional<AwaitsSecondStep> awaitingSecondStep() {
        return principal(AwaitsSecondStep.class);
    }

    private static <P> Optional<P> principal(Class<P> type) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                        || !authentication.isAuthenticated()
                        || !type.isInstance(authentication.getPrincipal())
                ? Optional.empty()
                : Optional.of(type.cast(authentication.getPrincipal()));
    }
}
