package org.quorate.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.quorate.access.OpenSession;
import org.quorate.access.SessionBook;
import org.quorate.access.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Gives whoever has just signed in, in whichever way, a new session id and a row in the book of sessions, before
 * anything counts them as signed in. After the first of two steps nobody is.
 */
@Component
class SessionBegins implements SessionAuthenticationStrategy {

    private final SessionAuthenticationStrategy newId = new ChangeSessionIdAuthenticationStrategy();
    private final SessionBook book;

    SessionBegins(SessionBook book) {
        this.book = book;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        newId.onAuthentication(authentication, request, response);
        var person = signedIn(authentication.getPrincipal());
        if (person == null) {
            return;
        }
        var web = request.getSession();
        var before = web.getAttribute(OpenSession.KEY) instanceof OpenSession open ? open : null;
        var device = DeviceWords.of(request.getHeader(HttpHeaders.USER_AGENT));
        web.setAttribute(
                OpenSession.KEY,
                book.begin(person, before, device, Doorsteps.of(request).network()));
    }

    private static @Nullable SignedIn signedIn(@Nullable Object principal) {
        return switch (principal) {
            case SignedIn person -> person;
            case VouchedFor vouched when vouched.principal() instanceof SignedIn person -> person;
            case null, default -> null;
        };
    }
}
