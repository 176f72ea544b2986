package org.quorate.conference.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ClockBasis;
import org.quorate.conference.Clocks;
import org.quorate.conference.LateReason;
import org.quorate.conference.domain.HeldBefore;
import org.quorate.family.ChildSummary;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.domain.NationalDefaults;

class CallModelTest {

    private static final Clocks CLOCKS = new Clocks(NationalDefaults.rules(), WorkingCalendar.england());
    private static final LocalDate BORN = LocalDate.of(2017, 1, 1);
    private static final UUID CHAIR = Ids.next();

    private final CallModel model = new CallModel(CLOCKS);

    @Test
    void aChildWithoutHistoryIsThereForAnInitialConference() {
        var child = child(BORN);

        assertThat(child.kind()).isEqualTo(ConferenceKind.INITIAL);
        assertThat(child.clockFrom()).isNull();
    }

    @Test
    void anUnbornChildIsThereForAPreBirthConference() {
        assertThat(child(null).kind()).isEqualTo(ConferenceKind.PRE_BIRTH);
    }

    @Test
    void theFirstReviewIsCountedFromTheInitialConference() {
        var child = child(BORN, held(ConferenceKind.INITIAL, LocalDate.of(2026, 1, 12)));

        assertThat(child.kind()).isEqualTo(ConferenceKind.REVIEW);
        assertThat(child.clockBasis()).isEqualTo(ClockBasis.INITIAL_CONFERENCE);
        assertThat(child.deadline(CLOCKS).orElseThrow().due()).isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void aLaterReviewIsCountedFromTheOneBefore() {
        var child = child(
                BORN,
                held(ConferenceKind.REVIEW, LocalDate.of(2026, 3, 2)),
                held(ConferenceKind.INITIAL, LocalDate.of(2025, 12, 8)));

        assertThat(child.clockBasis()).isEqualTo(ClockBasis.PREVIOUS_REVIEW);
        assertThat(child.deadline(CLOCKS).orElseThrow().due()).isEqualTo(LocalDate.of(2026, 9, 2));
    }

    @Test
    void aChildBornSinceThePreBirthConferenceIsReviewedByWhateverIsDueFirst() {
        var conference = held(ConferenceKind.PRE_BIRTH, LocalDate.of(2026, 1, 12));

        assertThat(child(LocalDate.of(2026, 2, 2), conference).clockBasis()).isEqualTo(ClockBasis.BIRTH);
        assertThat(child(LocalDate.of(2026, 4, 1), conference).clockBasis()).isEqualTo(ClockBasis.INITIAL_CONFERENCE);
    }

    @Test
    void theSameChairIsProposedForAReview() {
        model.add(child(BORN, held(ConferenceKind.INITIAL, LocalDate.of(2026, 1, 12))));

        assertThat(model.chairId).isEqualTo(CHAIR);
    }

    @Test
    void theEarliestDeadlineOfTheChildrenDecidesWhetherADayIsLate() {
        var ella = child(BORN);
        ella.clockFrom(LocalDate.of(2026, 2, 25));
        model.add(ella);
        model.add(child(BORN, held(ConferenceKind.INITIAL, LocalDate.of(2025, 12, 8))));

        model.heldOn = LocalDate.of(2026, 3, 6);
        assertThat(model.isLate()).isFalse();
        model.heldOn = LocalDate.of(2026, 3, 9);
        assertThat(model.isLate()).isTrue();
    }

    @Test
    void aReasonForBeingLateIsForgottenWhenTheDayIsInTimeAfterAll() {
        var ella = child(BORN);
        ella.clockFrom(LocalDate.of(2026, 2, 25));
        model.add(ella);
        model.localityId = Ids.next();
        model.heldOn = LocalDate.of(2026, 3, 20);
        assertThatThrownBy(model::toCommand).isInstanceOf(RuleViolation.class);
        model.lateReason = LateReason.SW_UNAVAILABLE;
        assertThat(model.toCommand().lateReason()).isEqualTo(LateReason.SW_UNAVAILABLE);

        model.heldOn = LocalDate.of(2026, 3, 11);
        assertThat(model.toCommand().lateReason()).isNull();
    }

    @Test
    void aChildIsChosenOnce() {
        var child = child(BORN);
        model.add(child);
        model.add(child);
        assertThat(model.children()).hasSize(1);

        model.remove(child.id());
        assertThat(model.children()).isEmpty();
        assertThatThrownBy(() -> model.requireChildren(LocalDate.of(2026, 3, 2)))
                .hasMessageContaining("no-children");
    }

    private static ChosenChild child(LocalDate born, HeldBefore... history) {
        var summary = new ChildSummary(
                Ids.next(),
                Ids.next(),
                "F-1",
                "Ella Example",
                born,
                born == null ? LocalDate.of(2026, 6, 1) : null,
                null,
                Ids.next(),
                null,
                null);
        return new ChosenChild(summary, List.of(history), CLOCKS);
    }

    private static HeldBefore held(ConferenceKind kind, LocalDate day) {
        return new HeldBefore(Ids.next(), "CP-1", day, kind, CHAIR);
    }
}
