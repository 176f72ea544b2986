package org.quorate.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Time;
import org.springframework.context.annotation.Primary;

/**
 * The application's clock in tests: the machine's time until a test sets its own. No two readings are the same moment,
 * as no two are in a running portal, so that whatever takes a moment for a name fails; a time that is set goes on by a
 * microsecond, as the database keeps them, with each reading.
 */
@Primary
public class MutableClock extends Clock {

    private final AtomicReference<@Nullable Instant> next = new AtomicReference<>();
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    /** The next reading is this moment. */
    public void setTo(Instant instant) {
        next.set(instant);
    }

    /** The next reading is this day and clock time in England, such as {@code 2026-03-02T09:30}. */
    public void setTo(String inEngland) {
        setTo(LocalDateTime.parse(inEngland).atZone(Time.ENGLAND).toInstant());
    }

    /** Goes on by this much. */
    public void advance(Duration by) {
        setTo(instant().plus(by));
    }

    /** Goes with the machine's time again. */
    public void reset() {
        next.set(null);
    }

    @Override
    public Instant instant() {
        var set = next.getAndUpdate(moment -> moment == null ? null : moment.plus(1, ChronoUnit.MICROS));
        return set == null ? machine() : set;
    }

    /** The machine's clock may stand still between two readings; this one does not. */
    private Instant machine() {
        var now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
        return last.updateAndGet(before -> now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.fixed(instant(), zone);
    }
}
