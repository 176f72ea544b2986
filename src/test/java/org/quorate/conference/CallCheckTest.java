package org.quorate.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.domain.NationalDefaults;

class CallCheckTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate STRATEGY = LocalDate.of(2026, 2, 25);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 18);
    private static final CallCheck CHECK =
            new CallCheck(new Clocks(NationalDefaults.rules(), WorkingCalendar.england()), MONDAY);

    @Test
    void eachChildHasADeadlineOfItsOwn() {
        var ella = child(ConferenceKind.INITIAL, ClockBasis.STRATEGY_DISCUSSION, STRATEGY);
        var sam = child(ConferenceKind.REVIEW, ClockBasis.INITIAL_CONFERENCE, LocalDate.of(2025, 12, 15));

        var dues = CHECK.check(on(LocalDate.of(2026, 3, 11), ella, sam));

        assertThat(dues.get(ella.childId()).due()).isEqualTo(DUE);
        assertThat(dues.get(sam.childId()).due()).isEqualTo(LocalDate.of(2026, 3, 13));
    }

    @Test
    void theDueDateItselfIsInTimeAndTheDayAfterNeedsAReason() {
        CHECK.check(on(DUE, initial()));

        assertThat(refusal(on(DUE.plusDays(1), initial()))).containsExactly("lateReason", "late-reason-needed");
        CHECK.check(because(on(DUE.plusDays(1), initial()), LateReason.SW_UNAVAILABLE));
    }

    @Test
    void siblingsAreJudgedByTheEarliestDueDate() {
        var overdue = child(ConferenceKind.REVIEW, ClockBasis.PREVIOUS_REVIEW, LocalDate.of(2025, 8, 1));

        assertThat(refusal(on(LocalDate.of(2026, 3, 11), initial(), overdue)))
                .containsExactly("lateReason", "late-reason-needed");
    }

    static Stream<Arguments> refused() {
        var child = initial();
        var future = child(ConferenceKind.INITIAL, ClockBasis.STRATEGY_DISCUSSION, MONDAY.plusDays(1));
        var wrongBasis = child(ConferenceKind.INITIAL, ClockBasis.PREVIOUS_REVIEW, STRATEGY);
        return Stream.of(
                argumentSet("a Saturday", on(LocalDate.of(2026, 3, 14), child), "heldOn", "not-a-working-day"),
                argumentSet("Good Friday", on(LocalDate.of(2026, 4, 3), child), "heldOn", "not-a-working-day"),
                argumentSet(
                        "yesterday's working day", on(LocalDate.of(2026, 2, 27), child), "heldOn", "day-has-passed"),
                argumentSet("no child", on(MONDAY), "children", "no-children"),
                argumentSet("the same child twice", on(MONDAY, child, child), "children", "child-twice"),
                argumentSet("a clock from the future", on(MONDAY, future), "children", "clock-starts-in-future"),
                argumentSet("a clock of another kind", on(MONDAY, wrongBasis), "clockBasis", "clock-basis"),
                argumentSet("ten minutes", lasting(10, child), "minutes", "length-of-conference"),
                argumentSet("nine hours", lasting(540, child), "minutes", "length-of-conference"),
                argumentSet("a room for a video", inRoom(child), "roomId", "no-room-for-video"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeMeantIsRefusedAtItsField(CallConference call, String field, String code) {
        assertThat(refusal(call)).containsExactly(field, code);
    }

    private static List<String> refusal(CallConference call) {
        var violation = catchThrowableOfType(RuleViolation.class, () -> CHECK.check(call));
        return Arrays.asList(violation.field(), violation.code());
    }

    private static CallConference.Child initial() {
        return child(ConferenceKind.INITIAL, ClockBasis.STRATEGY_DISCUSSION, STRATEGY);
    }

    private static CallConference.Child child(ConferenceKind kind, ClockBasis basis, LocalDate from) {
        return new CallConference.Child(Ids.next(), kind, basis, from);
    }

    private static CallConference on(LocalDate day, CallConference.Child... children) {
        return call(day, 90, ConferenceMode.HYBRID, null, null, children);
    }

    private static CallConference lasting(int minutes, CallConference.Child child) {
        return call(MONDAY, minutes, ConferenceMode.HYBRID, null, null, child);
    }

    private static CallConference inRoom(CallConference.Child child) {
        return call(MONDAY, 90, ConferenceMode.VIRTUAL, Ids.next(), null, child);
    }

    private static CallConference because(CallConference call, LateReason reason) {
        return call(
                call.heldOn(), 90, call.mode(), null, reason, call.children().toArray(CallConference.Child[]::new));
    }

    private static CallConference call(
            LocalDate day,
            int minutes,
            ConferenceMode mode,
            UUID room,
            LateReason late,
            CallConference.Child... children) {
        return new CallConference(
                Ids.next(),
                List.of(children),
                day,
                LocalTime.of(10, 0),
                minutes,
                mode,
                null,
                room,
                null,
                late,
                null,
                null);
    }
}
