package org.quorate.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The principal of a signed-in session.
 *
 * @param username what the person typed to sign in
 * @param accountVersion the account's version at sign-in; a session whose account has changed since is ended
 * @param provedAt when its owner last showed who they are, in the older of two steps; null when nobody knows, as after
 *     single sign-on with a provider that does not say
 */
public record SignedIn(
        Actor actor,
        String username,
        long accountVersion,
        @Nullable Instant provedAt) implements AuthenticatedPrincipal {

    /** One {@code ROLE_…} authority per role, which is what {@code @RolesAllowed} on a view looks for. */
    public Collection<GrantedAuthority> authorities() {
        return actor.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    /** The account's id, which may reach a log. */
    @Override
    public String getName() {
        return actor.id().toString();
    }

    /** Never the person's name: this may reach a log. */
    @Override
    public String toString() {
        return List.of(actor.id(), actor.roles()).toString();
    }
}
