package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.agencyreport.ReportLadder.Rung;
import org.quorate.agencyreport.ReportLadder.Step;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.domain.NationalDefaults;
import org.quorate.testing.Examples;

/** Holds the page about reports to what the code does. */
class ReportLadderTest {

    static List<Map<String, String>> page() {
        return Examples.of("rules/reports.md");
    }

    @ParameterizedTest
    @MethodSource("page")
    void thePageSaysWhatTheCodeDoes(Map<String, String> example) {
        var rungs = ReportLadder.of(
                NationalDefaults.rules().chasing(),
                WorkingCalendar.england(),
                moment(example, "Asked"),
                moment(example, "Due").plusSeconds(59),
                moment(example, "Conference"));

        assertThat(words(rungs, Step.DUE_SOON)).isEqualTo(example.get("Reminded"));
        assertThat(words(rungs, Step.LATE)).isEqualTo(example.get("Told that it is late"));
        assertThat(words(rungs, Step.MANAGER)).isEqualTo(example.get("Manager told"));
        assertThat(words(rungs, Step.HEAD)).isEqualTo(example.get("Head of service told"));
    }

    private static Instant moment(Map<String, String> example, String column) {
        LocalDateTime there = Examples.moment(example.getOrDefault(column, ""));
        return there.atZone(Time.ENGLAND).toInstant();
    }

    private static String words(List<Rung> rungs, Step step) {
        var days = rungs.stream()
                .filter(rung -> rung.step() == step)
                .map(rung -> Words.day(rung.at().atZone(Time.ENGLAND).toLocalDate()))
                .collect(Collectors.joining());
        return days.isEmpty() ? "none" : days;
    }
}
