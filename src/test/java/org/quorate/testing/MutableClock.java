package org.quorate.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Time;
import org.springframework.context.annotation.Primary;

/** The application's clock in tests: the machine's time until a test sets its own; it then stands still. */
@Primary
public class MutableClock extends Clock {

    private volatile @Nullable Instant set;

    /** Stands still at this moment. */
    public void setTo(Instant instant) {
        set = instant;
    }

    /** Stands still at this day and clock time in England, such as {@code 2026-03-02T09:30}. */
    public void setTo(String inEngland) {
        setTo(LocalDateTime.parse(inEngland).atZone(Time.ENGLAND).toInstant());
    }

    /** Goes on by this much and stands still there. */
    public void advance(Duration by) {
        setTo(instant().plus(by));
    }

    /** Goes with the machine's time again. */
    public void reset() {
        set = null;
    }

    @Override
    public Instant instant() {
        var fixed = set;
        return fixed == null ? Clock.systemUTC().instant() : fixed;
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
