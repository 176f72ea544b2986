package org.quorate.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.quorate.access.OpenSession;
import org.quorate.access.SessionBook;
import org.quorate.access.SignIns;
import org.quorate.access.SignedIn;
import org.quorate.access.domain.AwaitsSecondStep;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that was ended elsewhere, or whose account was disabled or changed since it began, at the latest half a
 * minute after; and one that has lasted as long as any may, at once.
 */
final class SessionGuard extends OncePerRequestFilter {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(30);
    private static final String CHECKED_AT = SessionGuard.class.getName();

    private final SignIns signIns;
    private final SessionBook book;
    private final Clock clock;

    SessionGuard(SignIns signIns, SessionBook book, Clock clock) {
        this.signIns = signIns;
        this.book = book;
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
        if (session == null || authentication == null) {
            return;
        }
        var goesOn = switch (authentication.getPrincipal()) {
            case SignedIn person -> goesOn(session, person);
            case AwaitsSecondStep half -> isTrusted(session) || trustWhen(session, signIns.isCurrent(half.session()));
            case null, default -> true;
        };
        if (!goesOn) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
    }

    private boolean goesOn(HttpSession session, SignedIn person) {
        return session.getAttribute(OpenSession.KEY) instanceof OpenSession open
                && !book.isOver(open)
                && (isTrusted(session) || trustWhen(session, book.goesOn(open, person)));
    }

    private boolean isTrusted(HttpSession session) {
        return session.getAttribute(CHECKED_AT) instanceof Instant checked
                && clock.instant().isBefore(checked.plus(TRUSTED_FOR));
    }

    private boolean trustWhen(HttpSession session, boolean goesOn) {
        if (goesOn) {
            session.setAttribute(CHECKED_AT, clock.instant());
        }
        return goesOn;
    }
}
