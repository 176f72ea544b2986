package org.quorate.access;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How often one network address may come with links that are not good, and ask for codes. In memory, per process: links
 * have 256 bits, so this spares the portal the work rather than keeps the secret. Whoever has a good link and no bad
 * ones is never in its way. Behind a proxy the addresses are right only with {@code server.forward-headers-strategy}.
 */
@Component
public class LinkLimits {

    /** Bad links a minute. */
    public static final int MISSES_A_MINUTE = 20;

    /** Bad links a day. */
    public static final int MISSES_A_DAY = 200;

    /** Codes asked for in an hour, of all links together. */
    public static final int CODES_AN_HOUR = 10;

    /** So many addresses are remembered; beyond it the one that has been quiet longest is forgotten. */
    private static final int ADDRESSES = 20_000;

    private final Map<String, Bucket> misses = new Remembered();
    private final Map<String, Bucket> codes = new Remembered();
    private final TimeMeter time;

    LinkLimits(Clock clock) {
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

    /** Whether this address may still try; asked before a link is looked up. */
    public boolean mayLook(String address) {
        synchronized (misses) {
            var bucket = misses.get(network(address));
            return bucket == null || bucket.getAvailableTokens() > 0;
        }
    }

    /** This address came with a link that is not good. */
    public void missed(String address) {
        synchronized (misses) {
            misses.computeIfAbsent(network(address), key -> bucket(perMinute(), perDay()))
                    .tryConsume(1);
        }
    }

    /** Counts a code asked for from this address; false when it is one too many. */
    public boolean mayAskForCode(String address) {
        synchronized (codes) {
            return codes.computeIfAbsent(network(address), key -> bucket(perHour()))
                    .tryConsume(1);
        }
    }

    private Bucket bucket(Bandwidth... limits) {
        var builder = Bucket.builder().withCustomTimePrecision(time);
        Arrays.stream(limits).forEach(builder::addLimit);
        return builder.build();
    }

    private static Bandwidth perMinute() {
        return limit(MISSES_A_MINUTE, Duration.ofMinutes(1));
    }

    private static Bandwidth perDay() {
        return limit(MISSES_A_DAY, Duration.ofDays(1));
    }

    private static Bandwidth perHour() {
        return limit(CODES_AN_HOUR, Duration.ofHours(1));
    }

    private static Bandwidth limit(int most, Duration time) {
        return Bandwidth.builder().capacity(most).refillGreedy(most, time).build();
    }

    /** One household or office: an IPv4 address, or the first 64 bits of an IPv6 one. */
    private static String network(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, 8)
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return "unknown";
        }
    }

    private static final class Remembered extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1L;

        Remembered() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    }
}
