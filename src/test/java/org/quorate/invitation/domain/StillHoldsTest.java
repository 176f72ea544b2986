package org.quorate.invitation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.conference.ConferenceMode;
import org.quorate.invitation.Answer;
import org.quorate.invitation.CannotComeReason;

class StillHoldsTest {

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"IN_PERSON", "VIDEO", "PHONE"})
    void nobodyWhoSaidTheyComeIsTakenToComeAtAnotherTime(Answer answer) {
        assertThat(StillHolds.onAnotherTime(answer, null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER_CONFERENCE, false",
        "LEAVE_OR_SICKNESS, false",
        "COURT, false",
        "WORKLOAD, false",
        "SHORT_NOTICE, false",
        "DISTANCE, false",
        "CARING_OR_WORK, false",
        "OTHER, false",
        "NOT_INVOLVED, true",
        "DOES_NOT_WISH, true"
    })
    void onlyReasonsThatAreAboutNoHourOutliveTheHour(CannotComeReason reason, boolean holds) {
        assertThat(StillHolds.onAnotherTime(Answer.CANNOT_COME, reason)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PERSON, , IN_PERSON, true",
        "IN_PERSON, , HYBRID, true",
        "IN_PERSON, , VIRTUAL, false",
        "VIDEO, , IN_PERSON, false",
        "VIDEO, , HYBRID, true",
        "VIDEO, , VIRTUAL, true",
        "PHONE, , IN_PERSON, true",
        "PHONE, , VIRTUAL, true",
        "CANNOT_COME, COURT, HYBRID, true",
        "CANNOT_COME, DISTANCE, HYBRID, false",
        "CANNOT_COME, DISTANCE, IN_PERSON, false"
    })
    void anotherPlaceKeepsAnswersThatCanStillBeKept(
            Answer answer, @Nullable CannotComeReason reason, ConferenceMode mode, boolean holds) {
        assertThat(StillHolds.elsewhere(answer, reason, mode)).isEqualTo(holds);
    }
}
