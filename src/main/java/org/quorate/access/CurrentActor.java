package org.quorate.access;

import java.util.Optional;
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
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        return Optional.of(signedIn.actor());
    }
}
