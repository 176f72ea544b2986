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
import java.util.stream.Stream;
import org.quorate.access.OpenSession;
import org.quorate.access.SessionBook;
import org.quorate.access.SignIns;
import org.quorate.access.SignedIn;
import org.quorate.access.domain.AwaitsSecondStep;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that was ended elsewhere, has lasted as long as any may, or whose account was disabled or changed since
 * it began, at its next request: nothing is believed of the request before. Only that it is used is noted more rarely.
 */
final class SessionGuard extends OncePerRequestFilter {

    private static final Duration NOTED_EVERY = Duration.ofSeconds(30);
    private static final String NOTED_AT = SessionGuard.class.getName();

    /** The same for everybody, and many for one screen. */
    private static final RequestMatcher FILES = new OrRequestMatcher(
            Stream.concat(Stream.of(SecurityConfiguration.FILES), Stream.of("/VAADIN/build/**", "/VAADIN/static/**"))
                    .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                    .toList());

    private final SignIns signIns;
    private final SessionBook book;
    private final Clock clock;

    SessionGuard(SignIns signIns, SessionBook book, Clock clock) {
        this.signIns = signIns;
        this.book = book;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILES.matches(request);
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
            case AwaitsSecondStep half -> signIns.isCurrent(half.session());
            case null, default -> true;
        };
        if (!goesOn) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
    }

    private boolean goesOn(HttpSession session, SignedIn person) {
        return session.getAttribute(OpenSession.KEY) instanceof OpenSession open
                && (isNoted(session) ? book.isGoingOn(open, person) : noteWhen(session, book.goesOn(open, person)));
    }

    private boolean isNoted(HttpSession session) {
        return session.getAttribute(NOTED_AT) instanceof Instant noted
                && clock.instant().isBefore(noted.plus(NOTED_EVERY));
    }

    private boolean noteWhen(HttpSession session, boolean goesOn) {
        if (goesOn) {
            session.setAttribute(NOTED_AT, clock.instant());
        }
        return goesOn;
    }
}
