package org.quorate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.kernel.RuleViolation;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "943 476 5919", "943-476-5919", " 9990000026 ", "4010232137"})
    void aNumberWithTheRightCheckDigitIsTaken(String typed) {
        assertThat(NhsNumber.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "943476591", "94347659190", "abcdefghij", "", "1234567890", "9434765Ⅸ19"})
    void anythingElseIsNot(String typed) {
        assertThat(NhsNumber.parse(typed)).isEmpty();
    }

    @Test
    void anyOneDigitMistypedIsNoticed() {
        var random = new Random(20261121);
        int right = 0;
        for (int i = 0; i < 2_000; i++) {
            var digits = String.format("%010d", Math.floorMod(random.nextLong(), 10_000_000_000L));
            if (NhsNumber.parse(digits).isEmpty()) {
                continue;
            }
            right++;
            int at = random.nextInt(10);
            char other = (char) ('0' + (digits.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
            assertThat(NhsNumber.parse(digits.substring(0, at) + other + digits.substring(at + 1)))
                    .isEmpty();
        }
        assertThat(right).isGreaterThan(100);
    }

    @Test
    void itIsPrintedInThreeGroupsAndHiddenInLogs() {
        var number = new NhsNumber("9434765919");

        assertThat(number.spaced()).isEqualTo("943 476 5919");
        assertThat(number).hasToString("NhsNumber[…919]");
    }

    @Test
    void aWrongNumberIsShownAtItsField() {
        assertThat(NhsNumber.at("nhsNumber", " ")).isNull();
        assertThatThrownBy(() -> NhsNumber.at("nhsNumber", "123"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, wrong -> assertThat(wrong.field()).isEqualTo("nhsNumber"));
    }
}
