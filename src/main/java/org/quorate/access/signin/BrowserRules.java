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

    private BrowserRules() {}

    static void tell(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(
                policy -> policy.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()"));
        headers.frameOptions(frames -> frames.deny());
        headers.httpStrictTransportSecurity(
                https -> https.includeSubDomains(true).maxAgeInSeconds(31_536_000));
        headers.addHeaderWriter((request, response) -> {
            if (!response.containsHeader("Content-Security-Policy")) {
                response.setHeader("Content-Security-Policy", NOTHING_RUNS);
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
