package org.quorate.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.keeping.RecordClass;
import org.quorate.kernel.keeping.Trigger;
import org.quorate.retention.domain.Due;
import org.quorate.retention.domain.RetentionDefaults;
import org.quorate.retention.domain.RetentionRule;

class RetentionScheduleTest {

    private static final LocalDate CONTACT = LocalDate.of(2027, 3, 11);
    private static final LocalDate BORN = LocalDate.of(2017, 5, 17);

    @Test
    void theLongestLineWins() {
        assertThat(due(12, 1)).isEqualTo(LocalDate.of(2039, 3, 11));
        assertThat(due(1, 25)).isEqualTo(LocalDate.of(2042, 5, 17));
    }

    @Test
    void whatIsNotKnownToBeOverIsKept() {
        var rules = List.of(rule(Trigger.LAST_CONTACT, 35), rule(Trigger.YOUNGEST_BORN, 25));
        assertThat(Due.of(Map.of(Trigger.YOUNGEST_BORN, BORN), rules)).isEmpty();
    }

    @Test
    void aLeapDayEndsInFebruary() {
        var rules = List.of(rule(Trigger.LAST_CONTACT, 1));
        assertThat(Due.of(Map.of(Trigger.LAST_CONTACT, LocalDate.of(2028, 2, 29)), rules))
                .hasValueSatisfying(due -> {
                    assertThat(due.on()).isEqualTo(LocalDate.of(2029, 2, 28));
                    assertThat(due.isOver(LocalDate.of(2029, 2, 27))).isFalse();
                    assertThat(due.isOver(LocalDate.of(2029, 2, 28))).isTrue();
                });
    }

    @Test
    void everyClassHasALineAndEveryLineItsSource() {
        assertThat(RetentionDefaults.rules())
                .extracting(RetentionRule::recordClass)
                .contains(RecordClass.values());
        assertThat(RetentionDefaults.rules()).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.source().length()).isLessThanOrEqualTo(400);
        });
    }

    private static LocalDate due(int afterContact, int afterBirth) {
        var clocks = Map.of(Trigger.LAST_CONTACT, CONTACT, Trigger.YOUNGEST_BORN, BORN);
        return Due.of(
                        clocks,
                        List.of(rule(Trigger.LAST_CONTACT, afterContact), rule(Trigger.YOUNGEST_BORN, afterBirth)))
                .orElseThrow()
                .on();
    }

    private static RetentionRule rule(Trigger from, int years) {
        return new RetentionRule(RecordClass.CASE_RECORD, from, years * 12, LocalDate.EPOCH, "A schedule");
    }
}
