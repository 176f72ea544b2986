package org.quorate.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.attendance.domain.GoingAhead;
import org.quorate.attendance.domain.QuoracyPolicy;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.ExampleRuleSets;
import org.quorate.partnership.Ground;
import org.quorate.partnership.QuoracyRules;

class GoingAheadTest {

    private static final QuoracyRules SUSSEX = ExampleRuleSets.sussexLike().quoracy();
    private static final QuoracyRules SWINDON = ExampleRuleSets.swindonLike().quoracy();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                      | Waited | Visits daily | ground-needed                | grounds",
                "CHILD_LOOKED_AFTER      | Waited | Visits daily | ground-not-permitted         | grounds",
                "FEWER_AGENCIES_INVOLVED | Waited | Visits daily | ground-not-permitted         | grounds",
                "DELAY_HARMFUL           | ' '    | Visits daily | reason-needed                | reason",
                "DELAY_HARMFUL           | Waited | ''           | interim-arrangements-needed  | interimArrangements"
            })
    void aChairSaysWhyAndHowTheChildIsSafe(String grounds, String reason, String interim, String code, String field) {
        var people = "social worker; GP; police (absent)";

        assertRefused(SUSSEX, ConferenceKind.INITIAL, people, ahead(grounds, reason, interim), false, code, field);
    }

    @Test
    void onPermittedGroundsAChairGoesAhead() {
        var notices = ahead("DELAY_HARMFUL ENOUGH_INFORMATION", "Waited", "Visits daily")
                .check(SUSSEX, ConferenceKind.INITIAL, inquorate(SUSSEX, "social worker; GP"), false);

        assertThat(notices).isEqualTo(new GoingAhead.Notices(false, false));
    }

    @Test
    void localDifficultiesMustBeReported() {
        var notices = ahead("LOCAL_ATTENDANCE_DIFFICULTIES", "Waited", "Visits daily")
                .check(SUSSEX, ConferenceKind.INITIAL, inquorate(SUSSEX, "social worker; GP"), false);

        assertThat(notices.mustBeReported()).isTrue();
    }

    @Test
    void aSecondTimeRunningIsAWarningInSussex() {
        var notices = ahead("DELAY_HARMFUL", "Waited", "Visits daily")
                .check(SUSSEX, ConferenceKind.REVIEW, inquorate(SUSSEX, "social worker; GP"), true);

        assertThat(notices.secondRunning()).isTrue();
    }

    @Test
    void aSecondTimeRunningIsRefusedInSwindon() {
        var people = "social worker; GP; police (absent)";
        var ahead = ahead("DELAY_HARMFUL", "Waited", "Visits daily");

        assertRefused(SWINDON, ConferenceKind.REVIEW, people, ahead, true, "inquorate-twice-running", "grounds");
        assertThat(ahead.check(SWINDON, ConferenceKind.REVIEW, inquorate(SWINDON, people), false))
                .isEqualTo(new GoingAhead.Notices(false, false));
    }

    @Test
    void swindonLetsItPassBeforeBirthOrWhereTooFewProfessionalsExist() {
        var twice = new GoingAhead.Notices(true, false);
        var few = inquorate(SWINDON, "social worker; GP");

        assertThat(ahead("DELAY_HARMFUL", "Waited", "Visits daily").check(SWINDON, ConferenceKind.PRE_BIRTH, few, true))
                .isEqualTo(twice);
        assertThat(ahead("FEWER_AGENCIES_INVOLVED", "Waited", "Visits daily")
                        .check(SWINDON, ConferenceKind.REVIEW, few, true))
                .isEqualTo(twice);
    }

    private static void assertRefused(
            QuoracyRules rules,
            ConferenceKind kind,
            String people,
            GoingAhead ahead,
            boolean before,
            String code,
            String field) {
        assertThatThrownBy(() -> ahead.check(rules, kind, inquorate(rules, people), before))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }

    private static GoingAhead ahead(String grounds, String reason, String interim) {
        var codes = grounds.isEmpty()
                ? List.<Ground>of()
                : Arrays.stream(grounds.split(" ")).map(Ground::valueOf).toList();
        return new GoingAhead(codes, reason, interim);
    }

    private static Inquorate inquorate(QuoracyRules rules, String people) {
        return (Inquorate)
                new QuoracyPolicy(rules, ConferenceKind.INITIAL).at(PeopleInALine.DECISION, PeopleInALine.of(people));
    }
}
