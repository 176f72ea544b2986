package org.quorate.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.quorate.kernel.Time;
import org.quorate.kernel.WorkingCalendar;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demonstration's clock: the real time of day, but at a weekend or on a bank holiday already the next working day,
 * because conferences are held on working days and today's screens should have work in them.
 */
@Component
@Primary
@Profile("demo")
final class DemoClock extends Clock {

    private final Clock real;

    DemoClock() {
        this(Clock.systemUTC());
    }

    private DemoClock(Clock real) {
        this.real = real;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone));
    }

    @Override
    public Instant instant() {
        var now = real.instant();
        var today = LocalDate.ofInstant(now, Time.ENGLAND);
        var worked = WorkingCalendar.england().onOrAfter(today);
        return now.plus(ChronoUnit.DAYS.between(today, worked), ChronoUnit.DAYS);
    }
}
