package org.quorate.access;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often signing in may fail, counted in the database for all nodes together. A try counts before its password is
 * looked at, so that many at once gain nothing, and stays counted when the work around it is rolled back; a right one
 * gives it back. Tries beyond the limit do not lengthen it (docs/decisions/0020-signing-in.md).
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class SignInLimits {

    private static final int SLOTS = 0xffff;

    /** What is counted, how often it may fail, and in what time. */
    enum Kind {
        /** One name from one network. */
        PAIR(5, Duration.ofMinutes(15)),
        /** All names from one network: somebody who tries one password on everybody. */
        NETWORK(30, Duration.ofMinutes(15)),
        /** One name from everywhere (NIST SP 800-63B-4, 3.2.2: no more than 100); no one network comes so far. */
        NAME(100, Duration.ofHours(1)),
        /** One name in a browser that it has signed in with before. */
        DEVICE(5, Duration.ofMinutes(15)),
        /** The current password and the codes that somebody types to prove they are the account's owner. */
        OWN(5, Duration.ofMinutes(15));

        private final int most;
        private final Duration in;

        Kind(int most, Duration in) {
            this.most = most;
            this.in = in;
        }
    }

    private final JdbcClient jdbc;
    private final PortalKey key;
    private final Clock clock;

    SignInLimits(JdbcClient jdbc, PortalKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /** Counts a try; false when it is one too many. */
    boolean admits(Kind kind, String whose) {
        int slot = slot(kind, whose);
        var now = clock.instant();
        jdbc.sql("""
                        insert into access_sign_in_failure (kind, slot, failures, since) values (:kind, :slot, 1, :now)
                        on duplicate key update
                            failures = if(since <= :before, 1, least(failures + 1, 1000000)),
                            since = if(since <= :before, :now, since)
                        """)
                .param("kind", kind.name())
                .param("slot", slot)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("before", LocalDateTime.ofInstant(now.minus(kind.in), ZoneOffset.UTC))
                .update();
        return failures(kind, slot) <= kind.most;
    }

    /** Whether the try that was just counted is the first that is not taken. */
    boolean isFirstBeyond(Kind kind, String whose) {
        return failures(kind, slot(kind, whose)) == kind.most + 1;
    }

    /** The try was no failure after all. */
    void giveBack(Kind kind, String whose) {
        jdbc.sql(
                        "update access_sign_in_failure set failures = failures - 1 where kind = ? and slot = ? and failures > 0")
                .params(kind.name(), slot(kind, whose))
                .update();
    }

    /** Begins to count anew. */
    void forget(Kind kind, String whose) {
        jdbc.sql("delete from access_sign_in_failure where kind = ? and slot = ?")
                .params(kind.name(), slot(kind, whose))
                .update();
    }

    private int failures(Kind kind, int slot) {
        return jdbc.sql("select failures from access_sign_in_failure where kind = ? and slot = ?")
                .params(kind.name(), slot)
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    private int slot(Kind kind, String whose) {
        return ByteBuffer.wrap(key.mac("limit", kind + ":" + whose)).getInt() & SLOTS;
    }
}
