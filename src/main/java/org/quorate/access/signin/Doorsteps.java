package org.quorate.access.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.access.KnownDevices;
import org.quorate.access.SignedIn;
import org.quorate.access.domain.Doorstep;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** From where a request comes, and the cookie by which its browser is known again. */
final class Doorsteps {

    private static final String COOKIE = "quorate-known-";
    private static final int MOST = 20;

    private Doorsteps() {}

    static Doorstep of(HttpServletRequest request) {
        var devices = Optional.ofNullable(request.getCookies()).stream()
                .flatMap(cookies -> Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().startsWith(COOKIE))
                .limit(MOST)
                .map(Cookie::getValue)
                .collect(Collectors.toSet());
        return Doorstep.at(request.getRemoteAddr(), devices);
    }

    /** Sent back to the sign-in page alone, and never from another site. */
    static void remember(
            SignedIn session, KnownDevices devices, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE + devices.nameFor(session), devices.issue(session))
                .path(request.getContextPath() + "/" + SecurityConfiguration.SIGN_IN)
                .maxAge(KnownDevices.KNOWN_FOR)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
