package org.quorate.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.attendance.Quoracy.Quorate;
import org.quorate.attendance.domain.QuoracyPolicy;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.ExampleRuleSets;
import org.quorate.testing.Examples;

/** Holds docs/rules/quoracy.md to what the code does. */
class QuoracyPageTest {

    static List<Map<String, String>> examples() {
        return Examples.of("rules/quoracy.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void thePageSaysWhatTheRuleDoes(Map<String, String> example) {
        ExampleRuleSets.all().forEach((name, rules) -> {
            var quoracy = new QuoracyPolicy(rules.quoracy(), ConferenceKind.INITIAL)
                    .at(PeopleInALine.DECISION, PeopleInALine.of(example.get("Here")));
            var words = switch (quoracy) {
                case Quorate _ -> "quorate";
                case Inquorate inquorate -> inquorate.missing().inWords();
            };
            assertThat(words).as(name).isEqualTo(example.get(name));
        });
    }
}
