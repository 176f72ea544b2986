package org.quorate.access.signin;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What browsers are told about every answer. Scripts run only with this page's nonce, or when such a script loads
 * them; {@code unsafe-eval} stays for the client engine alone (docs/decisions/0002-csp.md).
 */
final class BrowserRules {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** For answers that are no page of ours: nothing may run in them. */
    static final String NOTHING_RUNS = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** For the pages behind personal links: words and a style sheet of ours. */
    static final String LIGHT = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private BrowserRules() {}

    static void tell(HeadersConfigurer<HttpSecurity> headers) {
        tell(headers, ReferrerPolicy.SAME_ORIGIN, NOTHING_RUNS);
    }

    /** The address holds a secret: it is told to nobody, kept by nobody, and found by no search engine. */
    static void tellLight(HeadersConfigurer<HttpSecurity> headers) {
        tell(headers, ReferrerPolicy.NO_REFERRER, LIGHT);
        headers.addHeaderWriter((request, response) -> {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
        });
    }

    private static void tell(HeadersConfigurer<HttpSecurity> headers, ReferrerPolicy referrer, String content) {
        headers.referrerPolicy(policy -> policy.policy(referrer));
        headers.permissionsPolicyHeader(
                policy -> policy.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()"));
        headers.frameOptions(frames -> frames.deny());
        headers.httpStrictTransportSecurity(
                https -> https.includeSubDomains(true).maxAgeInSeconds(31_536_000));
        headers.addHeaderWriter((request, response) -> {
            if (!response.containsHeader("Content-Security-Policy")) {
                response.setHeader("Content-Security-Policy", content);
            }
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        });
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
