package org.quorate.doorway;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** A personal link leads nowhere; the visitor is told why as far as they may know it. */
public final class Shut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is said, and with which status. */
    public enum Why {
        UNKNOWN(HttpStatus.NOT_FOUND),
        EXPIRED(HttpStatus.GONE),
        REVOKED(HttpStatus.GONE),
        /** Too many links that never were, or too many codes asked for. */
        TOO_MANY(HttpStatus.TOO_MANY_REQUESTS);

        private final HttpStatus status;

        Why(HttpStatus status) {
            this.status = status;
        }

        public HttpStatus status() {
            return status;
        }

        /** In keys of messages. */
        public String key() {
            return "shut." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    public Shut(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
