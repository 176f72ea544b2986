package org.quorate.access;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How often one network may ask for links that never were. In memory, per process: links have 256 bits, so this spares
 * the portal the work rather than keeps the secret. It is asked only about guesses: a link that was ours, good or not,
 * is nobody's guess, so that a whole office behind one address is never shut out by a neighbour. Behind a proxy the
 * addresses are right only when it is named as one to be trusted (docs/operations.md).
 */
@Component
class Guesses {

    /** In a minute. */
    static final int A_MINUTE = 20;

    /** In a day. */
    static final int A_DAY = 200;

    /** So many networks are remembered; beyond it the one that has been quiet longest is forgotten. */
    private static final int NETWORKS = 20_000;

    private final Map<String, Bucket> guesses = new Remembered();
    private final TimeMeter time;

    Guesses(Clock clock) {
        time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Counts a guess; false when it is one too many. */
    boolean count(String address) {
        synchronized (guesses) {
            return guesses.computeIfAbsent(Network.of(address), key -> bucket()).tryConsume(1);
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit(A_MINUTE, Duration.ofMinutes(1)))
                .addLimit(limit(A_DAY, Duration.ofDays(1)))
                .build();
    }

    private static Bandwidth limit(int most, Duration time) {
        return Bandwidth.builder().capacity(most).refillGreedy(most, time).build();
    }

    private static final class Remembered extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1L;

        Remembered() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > NETWORKS;
        }
    }
}
