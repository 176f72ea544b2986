package org.quorate.access.signin;

import java.net.URI;

/** Whether what a browser says of where a request comes from is this portal. */
final class Origins {

    private Origins() {}

    /**
     * @param origin as the browser says it; the port does not count
     * @param host as the request names this portal
     */
    static boolean isForeign(String origin, String host) {
        try {
            return !host.equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException noAddress) {
            return true;
        }
    }
}
