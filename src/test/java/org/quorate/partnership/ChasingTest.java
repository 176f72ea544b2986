package org.quorate.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.domain.NationalDefaults;
import org.quorate.partnership.domain.RuleSetJson;

class ChasingTest {

    private static final RuleSet NATIONAL = NationalDefaults.rules();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "remindAfter | '' | required",
                "remindAfter | 0 | setting-out-of-range",
                "remindAfter | 2, 31 | setting-out-of-range",
                "remindAfter | 5, 2 | setting-not-ascending",
                "remindAfter | 2, 2 | setting-not-ascending",
                "remindAfter | 1, 2, 3, 4, 5, 6 | setting-too-many",
                "remindAfter | two | setting-invalid",
                "remindBefore | 21 | setting-out-of-range",
                "remindBefore | 1, 2, 3, 4 | setting-too-many",
                "escalateAfter | 6, 8, 10 | setting-too-many",
                "escalateAfter | 8, 6 | setting-not-ascending",
                "escalateAfter | 41 | setting-out-of-range",
                "escalateAfter | 2 | escalation-before-reminder",
                "from | half past eight | setting-invalid",
                "from | 08:30:15 | setting-invalid",
                "until | 08:30 | hours-end-first",
                "absencesForNotice | 1 | setting-out-of-range",
                "absenceWindowDays | 6 | setting-out-of-range",
            })
    void whatCannotBeMeantIsRefusedAtItsField(String setting, String text, String code) {
        assertThatThrownBy(() -> RuleSetJson.with(NATIONAL, Map.of("chasing." + setting, text)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.field()).isEqualTo("chasing." + setting);
                });
    }

    @Test
    void hoursBeginOnAWholeMinute() {
        assertThatThrownBy(() -> new Chasing(
                        List.of(2), List.of(), List.of(), LocalTime.of(8, 30, 15), LocalTime.of(17, 0), 3, 90))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("setting-clock-time"));
    }

    @Test
    void whatIsTypedIsWhatIsKept() {
        var typed = Map.of(
                "chasing.remindAfter", "1,3 , 7",
                "chasing.remindBefore", "",
                "chasing.escalateAfter", "4",
                "chasing.until", "18:15");

        var rules = RuleSetJson.read(RuleSetJson.write(RuleSetJson.with(NATIONAL, typed)));

        assertThat(rules.chasing())
                .isEqualTo(new Chasing(
                        List.of(1, 3, 7), List.of(), List.of(4), LocalTime.of(8, 30), LocalTime.of(18, 15), 3, 90));
        assertThat(RuleSetJson.settings(rules))
                .containsEntry("chasing.remindAfter", "1, 3, 7")
                .containsEntry("chasing.remindBefore", "")
                .containsEntry("chasing.from", "08:30");
    }

    @Test
    void rulesKeptBeforeChasingCameAreChasedByTheNationalDefaults() {
        var json = RuleSetJson.write(NATIONAL);
        var older = json.substring(0, json.indexOf(",\"chasing\"")) + "}";

        assertThat(RuleSetJson.read(older)).isEqualTo(NATIONAL);
    }
}
