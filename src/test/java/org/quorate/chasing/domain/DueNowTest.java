package org.quorate.chasing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quorate.partnership.ChaseStep;
import org.quorate.partnership.ChaseStep.Kind;

class DueNowTest {

    private static final Instant DAY = Instant.parse("2026-03-04T08:30:00Z");
    private static final ChaseStep FIRST = reminder(1, 0);
    private static final ChaseStep SECOND = reminder(2, 3);
    private static final ChaseStep MANAGER = new ChaseStep(Kind.ESCALATION_1, 1, day(4));
    private static final ChaseStep HEAD = new ChaseStep(Kind.ESCALATION_2, 2, day(6));
    private static final List<ChaseStep> STEPS = List.of(FIRST, SECOND, MANAGER, HEAD);

    @Test
    void beforeTheFirstStepNothingIsDueAndTheFirstIsNext() {
        var due = due(Set.of(), DAY.minusSeconds(1));
        assertThat(due.reminder()).isNull();
        assertThat(due.agency()).isNull();
        assertThat(due.next()).isEqualTo(DAY);
    }

    @Test
    void aStepIsDueFromItsVeryMoment() {
        var due = due(Set.of(), DAY);
        assertThat(due.reminder()).isEqualTo(FIRST);
        assertThat(due.next()).isEqualTo(day(3));
    }

    @Test
    void aStepThatIsDoneIsNotDoneAgain() {
        var due = due(Set.of(FIRST), DAY);
        assertThat(due.reminder()).isNull();
        assertThat(due.missed()).isEmpty();
    }

    @Test
    void afterStandingStillOnlyTheLatestReminderGoes() {
        var due = due(Set.of(), day(3));
        assertThat(due.reminder()).isEqualTo(SECOND);
        assertThat(due.missed()).containsExactly(FIRST);
    }

    @Test
    void theManagerIsToldFirstAndTheHeadOfServiceWaits() {
        var due = due(Set.of(FIRST, SECOND), day(7));
        assertThat(due.agency()).isEqualTo(MANAGER);
        assertThat(due.agencyWaits()).isTrue();
        assertThat(due.next()).isNull();
        assertThat(due(Set.of(FIRST, SECOND, MANAGER), day(7)).agency()).isEqualTo(HEAD);
    }

    /** However often and whenever somebody looks, every step is taken or left out once, and never two at once. */
    @Test
    void everyStepIsSettledOnceWheneverOneLooks() {
        var random = new Random(20260302);
        for (int round = 0; round < 500; round++) {
            var settled = new HashSet<ChaseStep>();
            var now = DAY.minusSeconds(1);
            while (settled.size() < STEPS.size()) {
                now = now.plusSeconds(random.nextInt(200_000));
                var due = due(Set.copyOf(settled), now);
                due.missed().forEach(step -> assertThat(settled.add(step)).isTrue());
                if (due.reminder() != null) {
                    assertThat(settled.add(due.reminder())).isTrue();
                }
                if (due.agency() != null) {
                    assertThat(due.agency() == HEAD && !settled.contains(MANAGER))
                            .isFalse();
                    assertThat(settled.add(due.agency())).isTrue();
                }
            }
        }
    }

    private static DueNow due(Set<ChaseStep> done, Instant now) {
        return DueNow.of(STEPS, done::contains, now);
    }

    private static ChaseStep reminder(int number, int day) {
        return new ChaseStep(Kind.REMINDER, number, day(day));
    }

    private static Instant day(int days) {
        return DAY.plusSeconds(days * 86_400L);
    }
}
