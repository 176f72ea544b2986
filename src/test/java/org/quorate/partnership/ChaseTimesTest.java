package org.quorate.partnership;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.kernel.DayOff;
import org.quorate.kernel.Time;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.ChaseStep.Kind;
import org.quorate.partnership.domain.NationalDefaults;
import org.quorate.testing.Examples;

class ChaseTimesTest {

    private static final Predicate<ChaseStep> REMINDERS = step -> step.kind() == Kind.REMINDER;
    private static final Chasing NATIONAL = NationalDefaults.rules().chasing();
    private static final WorkingCalendar ENGLAND = WorkingCalendar.england();

    static List<Map<String, String>> page() {
        return Examples.of("rules/chasing.md");
    }

    @ParameterizedTest
    @MethodSource("page")
    void thePageSaysWhatTheCodeDoes(Map<String, String> example) {
        var steps = new ChaseTimes(NATIONAL, ENGLAND)
                .steps(
                        moment(Examples.moment(example.getOrDefault("Invited", ""))),
                        moment(Examples.moment(example.getOrDefault("Conference", ""))),
                        true);

        assertThat(days(steps, REMINDERS)).isEqualTo(listed(example.getOrDefault("Reminded", "")));
        assertThat(days(steps, REMINDERS.negate())).isEqualTo(listed(example.getOrDefault("Agency told", "")));
        assertThat(steps)
                .allSatisfy(step -> assertThat(step.dueAt().atZone(Time.ENGLAND).toLocalTime())
                        .isEqualTo("08:30"));
    }

    @Test
    void ofInviteesWhoAreNotNecessaryTheAgencyIsNotTold() {
        var steps = new ChaseTimes(NATIONAL, ENGLAND).steps(at("2026-03-02T11:00"), at("2026-03-20T10:00"), false);

        assertThat(steps).extracting(ChaseStep::kind).containsOnly(Kind.REMINDER);
        assertThat(steps).extracting(ChaseStep::number).containsExactly(1, 2, 3);
    }

    @Test
    void onOneDayTheInviteeIsRemindedBeforeTheAgencyIsTold() {
        var steps = new ChaseTimes(NATIONAL, ENGLAND).steps(at("2026-03-02T11:00"), at("2026-03-12T10:00"), true);

        assertThat(steps)
                .containsExactly(
                        new ChaseStep(Kind.REMINDER, 1, at("2026-03-04T08:30")),
                        new ChaseStep(Kind.REMINDER, 2, at("2026-03-09T08:30")),
                        new ChaseStep(Kind.REMINDER, 3, at("2026-03-10T08:30")),
                        new ChaseStep(Kind.ESCALATION_1, 1, at("2026-03-10T08:30")),
                        new ChaseStep(Kind.ESCALATION_2, 2, at("2026-03-12T08:30")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T07:00, 2026-03-04T08:30", // before the hours
        "2026-03-04T08:30, 2026-03-04T08:30",
        "2026-03-04T16:59, 2026-03-04T16:59",
        "2026-03-04T17:00, 2026-03-05T08:30", // after them
        "2026-03-06T18:00, 2026-03-09T08:30", // over a weekend
        "2026-03-28T12:00, 2026-03-30T08:30", // over the night the clocks go forward
        "2026-10-23T20:00, 2026-10-26T08:30", // over the night they go back
        "2026-04-02T17:30, 2026-04-07T08:30", // over Easter
    })
    void nothingIsSentOutsideWorkingHours(String moment, String sent) {
        assertThat(new ChaseTimes(NATIONAL, ENGLAND).sendableFrom(at(moment))).isEqualTo(at(sent));
    }

    @Test
    void whateverTheRulesAndTheNoticeNobodyIsChasedAtAWrongTime() {
        var random = new Random(20_260_302);
        for (int i = 0; i < 20_000; i++) {
            var rules = rules(random);
            var calendar = calendar(random);
            var invited = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextLong(5L * 365 * 86_400));
            var starts = invited.plusSeconds(random.nextLong(60L * 86_400));
            var times = new ChaseTimes(rules, calendar);
            var steps = times.steps(invited, starts, true);
            assertThat(steps).as("%s, %s to %s", rules, invited, starts).satisfies(all -> {
                check(all, rules, calendar, invited, starts);
                assertThat(all)
                        .allMatch(step -> times.sendableFrom(step.dueAt()).equals(step.dueAt()));
            });
        }
    }

    private static void check(
            List<? extends ChaseStep> steps, Chasing rules, WorkingCalendar calendar, Instant invited, Instant starts) {
        assertThat(steps).isSortedAccordingTo((a, b) -> a.dueAt().compareTo(b.dueAt()));
        for (var step : steps) {
            var due = step.dueAt().atZone(Time.ENGLAND);
            assertThat(step.dueAt()).isAfter(invited).isBefore(starts);
            assertThat(due.toLocalDate()).isAfter(LocalDate.ofInstant(invited, Time.ENGLAND));
            assertThat(calendar.isWorkingDay(due.toLocalDate())).isTrue();
            assertThat(due.toLocalTime()).isEqualTo(rules.from());
        }
        var reminders = steps.stream().filter(REMINDERS).toList();
        for (int n = 0; n < reminders.size(); n++) {
            assertThat(reminders.get(n).number()).isEqualTo(n + 1);
        }
        assertThat(steps.stream().collect(groupingBy(step -> List.of(step.kind(), day(step)))))
                .hasSize(steps.size());
        steps.stream()
                .filter(REMINDERS.negate())
                .forEach(told -> assertThat(day(told)).isAfter(day(reminders.getFirst())));
        assertThat(steps.stream().map(ChaseStep::kind).filter(kind -> kind != Kind.REMINDER))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static Chasing rules(Random random) {
        var after = ascending(random, 1 + random.nextInt(5), 1, 30);
        var told = ascending(random, random.nextInt(3), after.getFirst() + 1, 40);
        var from = LocalTime.of(random.nextInt(12), random.nextInt(60));
        return new Chasing(after, ascending(random, random.nextInt(4), 1, 20), told, from, from.plusHours(9), 3, 90);
    }

    private static List<Integer> ascending(Random random, int count, int least, int most) {
        return random.ints(least, most + 1)
                .distinct()
                .limit(count)
                .sorted()
                .boxed()
                .toList();
    }

    private static WorkingCalendar calendar(Random random) {
        var local = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(5 * 365));
        return WorkingCalendar.england(Stream.of(local, local.plusDays(1))
                .map(day -> new DayOff(day, "Council closure", true))
                .toList());
    }

    private static List<LocalDate> days(List<ChaseStep> steps, Predicate<ChaseStep> wanted) {
        return steps.stream().filter(wanted).map(ChaseTimesTest::day).toList();
    }

    private static List<LocalDate> listed(String cell) {
        return cell.equals("none")
                ? List.of()
                : Arrays.stream(cell.split("; ", -1)).map(Examples::day).toList();
    }

    private static LocalDate day(ChaseStep step) {
        return LocalDate.ofInstant(step.dueAt(), Time.ENGLAND);
    }

    private static Instant at(String local) {
        return moment(LocalDateTime.parse(local));
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(Time.ENGLAND).toInstant();
    }
}
