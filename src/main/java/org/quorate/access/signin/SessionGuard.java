package org.quorate.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.quorate.access.SignIns;
import org.quorate.access.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account was disabled or changed since it began, at the latest half a minute after, and refuses
 * sign-in forms posted from other sites.
 */
final class SessionGuard extends OncePerRequestFilter {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(30);
    private static final String CHECKED_AT = SessionGuard.class.getName();

    private final SignIns signIns;
    private final Clock clock;

    SessionGuard(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForeignSignIn(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        endWhenStale(request);
        chain.doFilter(request, response);
    }

    private static boolean isForeignSignIn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return "POST".equals(request.getMethod())
                && request.getServletPath().equals("/" + SecurityConfiguration.SIGN_IN)
                && site != null
                && !"same-origin".equals(site);
    }

    private void endWhenStale(HttpServletRequest request) {
        var session = request.getSession(false);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session == null
                || authentication == null
                || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return;
        }
        var now = clock.instant();
        if (session.getAttribute(CHECKED_AT) instanceof Instant checked && now.isBefore(checked.plus(TRUSTED_FOR))) {
            return;
        }
        if (signIns.isCurrent(signedIn)) {
            session.setAttribute(CHECKED_AT, now);
        } else {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
    }
}
