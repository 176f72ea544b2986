package org.quorate.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.kernel.DueBefore;
import org.quorate.kernel.Span;
import org.quorate.preparation.domain.ReadinessPolicy;
import org.quorate.preparation.domain.ReadinessPolicy.ForParent;
import org.quorate.preparation.domain.ReadinessPolicy.Report;
import org.quorate.preparation.domain.Ready;

/** The truth table of zero tolerance. The conference is on 11 March at 10:00, the parents must have it on the 9th. */
class ReadinessPolicyTest {

    private static final DueBefore DUE = new DueBefore(
            LocalDateTime.parse("2026-03-09T10:00"),
            "reports shared with the family",
            LocalDateTime.parse("2026-03-11T10:00"),
            Span.hours(48),
            List.of());

    /** Of a parent: {@code 9} on the 9th at 9:00, {@code 10} a day late, {@code -} not, {@code kept}, {@code no} thanks. */
    @ParameterizedTest(name = "done {0}, mother {1}, father {2}, looked at on the {3}th: {4}")
    @CsvSource({
        "8, 9,  9,    10, READY",
        "8, 9,  -,    8,  TO_BE_SHARED",
        "8, 9,  -,    10, NOT_SHARED",
        "8, 9,  10,   10, LATE",
        "8, 9,  kept, 10, READY",
        "8, 9,  no,   10, READY",
        "8, -,  kept, 10, NOT_SHARED",
        "8, kept, kept, 10, READY",
        "8, no, no,   10, READY",
        "-, -,  -,    8,  TO_BE_DONE",
        "-, -,  -,    10, NOT_DONE",
        "-, kept, kept, 10, NOT_DONE",
        "10, kept, kept, 10, LATE",
        "10, 10, 10,  10, LATE"
    })
    void doneAndInEachParentsHandsInTime(String done, String mother, String father, int now, Ready expected) {
        var report = new Report(day(done), List.of(parent(mother), parent(father)));

        assertThat(ReadinessPolicy.of(List.of(report), DUE, at(now))).isEqualTo(expected);
    }

    @Test
    void withoutASocialWorkersReportNothingIsReady() {
        assertThat(ReadinessPolicy.of(List.of(), DUE, at(8))).isEqualTo(Ready.TO_BE_ASKED);
        assertThat(ReadinessPolicy.of(List.of(), DUE, at(10))).isEqualTo(Ready.NOT_ASKED);
    }

    @Test
    void ofTwoSocialWorkersReportsTheFurthestCounts() {
        var missing = new Report(null, List.of(parent("-")));
        var shared = new Report(day("8"), List.of(parent("9")));

        assertThat(ReadinessPolicy.of(List.of(missing, shared), DUE, at(10))).isEqualTo(Ready.READY);
    }

    @Test
    void theVeryMomentItMustBeThereIsInTime() {
        var then = Instant.parse("2026-03-09T10:00:00Z");
        var report = new Report(then, List.of(new ForParent(true, then, false)));

        assertThat(ReadinessPolicy.of(List.of(report), DUE, at(10))).isEqualTo(Ready.READY);
    }

    private static ForParent parent(String what) {
        return switch (what) {
            case "kept" -> new ForParent(false, null, false);
            case "no" -> new ForParent(true, null, true);
            default -> new ForParent(true, day(what), false);
        };
    }

    private static @Nullable Instant day(String day) {
        return "-".equals(day) ? null : at(Integer.parseInt(day));
    }

    private static Instant at(int day) {
        return Instant.parse("2026-03-%02dT09:00:00Z".formatted(day));
    }
}
