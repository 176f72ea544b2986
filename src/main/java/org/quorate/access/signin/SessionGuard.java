package org.quorate.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.access.SignIns;
import org.quorate.access.SignedIn;
import org.quorate.access.domain.AwaitsSecondStep;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose account was disabled or changed since it began, at the latest half a minute after. */
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
        endWhenStale(request);
        chain.doFilter(request, response);
    }

    private void endWhenStale(HttpServletRequest request) {
        var session = request.getSession(false);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var signedIn = authentication == null ? null : signedIn(authentication.getPrincipal());
        if (session == null || signedIn == null) {
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

    private static @Nullable SignedIn signedIn(@Nullable Object principal) {
        return switch (principal) {
            case SignedIn session -> session;
            case AwaitsSecondStep half -> half.session();
            case null, default -> null;
        };
    }
}
