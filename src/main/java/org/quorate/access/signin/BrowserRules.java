package org.quorate.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.quorate.access.LinkPurposes;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.stereotype.Component;

/**
 * What browsers are told about every answer. Scripts run only with this page's nonce, or when such a script loads
 * them; {@code unsafe-eval} stays for the client engine alone (docs/decisions/0002-csp.md). The web server says it
 * before anything else happens ({@link EveryAnswer}); whoever answers may then say something stricter, or that a
 * static file may be kept (docs/decisions/0016-headers-come-first.md).
 */
@Component
final class BrowserRules {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** For answers that are no page of ours: nothing may run in them. */
    static final String NOTHING_RUNS = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** For the pages behind personal links: words and a style sheet of ours. */
    static final String LIGHT = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private static final String A_YEAR = "max-age=31536000; includeSubDomains";
    private static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()";

    private final LinkPurposes links;

    BrowserRules(LinkPurposes links) {
        this.links = links;
    }

    /**
     * The headers of an answer, as far as the address tells.
     *
     * @param path decoded, for example {@code /i/…}
     * @param secure whether the browser came by TLS
     */
    Map<String, String> of(String path, boolean secure) {
        var light = links.areAnsweredAt(path);
        var headers = new LinkedHashMap<String, String>();
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Content-Security-Policy", light ? LIGHT : NOTHING_RUNS);
        headers.put("Referrer-Policy", light ? "no-referrer" : "same-origin");
        headers.put("Permissions-Policy", NO_DEVICES);
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (secure) {
            headers.put("Strict-Transport-Security", A_YEAR);
        }
        if (light) {
            headers.put("X-Robots-Tag", "noindex, nofollow");
        }
        return headers;
    }

    /** Whether a personal link is asked for, or somebody guesses at one. */
    boolean isLight(HttpServletRequest request) {
        return links.areAnsweredAt(path(request));
    }

    /** The same once more on the way out, for answers that lost it on the way. */
    void tell(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled();
        headers.addHeaderWriter((request, response) -> of(path(request), request.isSecure())
                .forEach((name, value) -> {
                    if (!response.containsHeader(name)) {
                        response.setHeader(name, value);
                    }
                }));
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    static String nonce() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** For our own pages. */
    static String withNonce(String nonce) {
        return "default-src 'self'; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
                + "worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
                + "frame-ancestors 'none'";
    }
}
