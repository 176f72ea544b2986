package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.testing.MutableClock;

class LinkLimitsTest {

    private final MutableClock clock = new MutableClock();
    private LinkLimits limits = new LinkLimits(clock);

    @BeforeEach
    void onAMonday() {
        clock.setTo("2026-03-02T09:00");
        limits = new LinkLimits(clock);
    }

    @Test
    void afterTwentyBadLinksAnAddressWaits() {
        for (int n = 0; n < 20; n++) {
            assertThat(limits.mayLook("203.0.113.7")).isTrue();
            limits.missed("203.0.113.7");
        }
        assertThat(limits.mayLook("203.0.113.7")).isFalse();
        assertThat(limits.mayLook("203.0.113.8")).isTrue();
        clock.advance(Duration.ofMinutes(1));
        assertThat(limits.mayLook("203.0.113.7")).isTrue();
    }

    @Test
    void whoBringsGoodLinksNeverWaits() {
        for (int n = 0; n < 1000; n++) {
            assertThat(limits.mayLook("203.0.113.9")).isTrue();
        }
    }

    @Test
    void aPatientGuesserGetsSomeTwoHundredADay() {
        int tried = 0;
        for (int minute = 0; minute < 60; minute++) {
            while (limits.mayLook("203.0.113.10")) {
                limits.missed("203.0.113.10");
                tried++;
            }
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(tried).isBetween(200, 210);
    }

    @Test
    void tenCodesAnHourForOneAddress() {
        for (int n = 0; n < 10; n++) {
            assertThat(limits.mayAskForCode("198.51.100.1")).isTrue();
        }
        assertThat(limits.mayAskForCode("198.51.100.1")).isFalse();
        assertThat(limits.mayAskForCode("198.51.100.2")).isTrue();
        clock.advance(Duration.ofHours(1));
        assertThat(limits.mayAskForCode("198.51.100.1")).isTrue();
    }

    @Test
    void oneNetworkOfTheNewKindIsOneVisitor() {
        for (int n = 0; n < 20; n++) {
            limits.missed("2001:db8:1:2::" + Integer.toHexString(n + 1));
        }
        assertThat(limits.mayLook("2001:db8:1:2::ffff")).isFalse();
        assertThat(limits.mayLook("2001:db8:1:3::1")).isTrue();
    }
}
