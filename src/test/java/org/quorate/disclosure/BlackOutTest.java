package org.quorate.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.disclosure.domain.AnswerBy;
import org.quorate.disclosure.domain.BlackOut;
import org.quorate.kernel.WorkingCalendar;

class BlackOutTest {

    private final BlackOut blackOut =
            new BlackOut(List.of("Mo Hill-Example", "Dr Zoë O’Neill", "Unborn baby of Example"), "Ella Example");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo Hill-Example rang        | [another person] rang
            MO rang about zoë           | [another person] rang about [another person]
            O’Neill’s car               | [another person]’s car
            Ella Example was there      | Ella Example was there
            the baby of Dr Hill-Example | the baby of Dr [another person]-Example
            the money went to the hill. | the money went to the [another person].
            Zoe and Zoe\u0308 and ZOÉ  | [another person] and [another person] and [another person]
            O'Neill, ONeill, o‘neill    | [another person], [another person], [another person]
            Mo Hill‑Example, Mo Hill Example | [another person], [another person]
            Zoela and Moses             | Zoela and Moses
            """)
    void takesOutOthersHoweverTheyAreWrittenAndLeavesTheirOwnName(String text, String blackedOut) {
        assertThat(blackOut.apply(text)).isEqualTo(blackedOut);
    }

    @Test
    void saysWhoIsMentioned() {
        assertThat(blackOut.mentions("Ella told Mo and Dr Zoë O’Neill")).containsExactly("Dr Zoë O’Neill", "Mo");
        assertThat(blackOut.mentions("Nobody else")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, false, 2026-04-02",
        // no 31 April
        "2026-03-31, false, 2026-04-30",
        // Good Friday to Easter Monday
        "2026-03-03, false, 2026-04-07",
        "2026-11-26, false, 2026-12-29",
        "2026-03-02, true, 2026-06-02"
    })
    void theAnswerIsDueOneMonthAfterTheRequestCameOrThreeWhenComplex(LocalDate came, boolean extended, LocalDate due) {
        assertThat(AnswerBy.of(came, extended, WorkingCalendar.england())).isEqualTo(due);
    }
}
