package org.quorate.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.quorate.access.Doorbell;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page makes a browser send here, before anything else looks at it: a sign-in form above
 * all, by which somebody would be signed in as another without noticing.
 */
final class SameSiteOnly extends OncePerRequestFilter {

    private static final Set<String> ONLY_READ = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Doorbell door;

    SameSiteOnly(Doorbell door) {
        this.door = door;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!ONLY_READ.contains(request.getMethod()) && isForeign(request)) {
            door.refused("form-of-another-site");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Browsers say where a request comes from; old ones only in {@code Origin}. */
    private static boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OURS.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin != null && Origins.isForeign(origin, request.getServerName());
    }
}
