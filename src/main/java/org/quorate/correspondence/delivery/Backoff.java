package org.quorate.correspondence.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long a message that could not be handed over waits for its next try: short at first, because most troubles pass,
 * then longer, twelve tries in about a day. Each wait is up to a fifth shorter or longer, so that what failed together
 * does not come back together.
 */
public final class Backoff {

    /** How often a message is tried at most. */
    public static final int TRIES = 12;

    /** The share of a wait that chance adds or takes away at most. */
    static final double JITTER = 0.2;

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(3),
            Duration.ofHours(3),
            Duration.ofHours(4),
            Duration.ofHours(4),
            Duration.ofHours(6));

    private Backoff() {}

    /**
     * @param attempts how often it was tried, from 1
     * @return empty when it was tried often enough
     */
    public static Optional<Duration> after(int attempts, RandomGenerator random) {
        return wait(attempts).map(wait -> {
            var share = 1 + JITTER * (2 * random.nextDouble() - 1);
            return Duration.ofMillis(Math.round(wait.toMillis() * share));
        });
    }

    /** The wait before chance has its part. */
    static Optional<Duration> wait(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("tried at least once");
        }
        return attempts >= TRIES ? Optional.empty() : Optional.of(WAITS.get(attempts - 1));
    }
}
