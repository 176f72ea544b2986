package org.quorate.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.attendance.domain.Attendee;
import org.quorate.attendance.domain.Noted;
import org.quorate.attendance.domain.RollCommand;
import org.quorate.attendance.domain.RollCommand.Apologise;
import org.quorate.attendance.domain.RollCommand.Arrive;
import org.quorate.attendance.domain.RollCommand.CorrectTimes;
import org.quorate.attendance.domain.RollCommand.Leave;
import org.quorate.attendance.domain.RollCommand.NotAttended;
import org.quorate.attendance.domain.RollCommand.Undo;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;

class AttendeeTest {

    private static final Instant START = Instant.parse("2026-03-03T09:30:00Z");

    private static final List<String> TAPS =
            List.of("arrive", "phone", "leave", "apologise", "absent", "correct", "early-correct", "undo");

    private final UUID id = Ids.next();
    private final Attendee attendee = new Attendee(id, Ids.next());
    private int minute;

    @ParameterizedTest
    @CsvSource({
        "'', EXPECTED",
        "arrive, HERE",
        "arrive leave, LEFT",
        "arrive leave arrive, HERE",
        "apologise, APOLOGIES",
        "apologise absent, NOT_ATTENDED",
        "absent apologise, APOLOGIES",
        "apologise arrive, HERE",
        "absent arrive leave, LEFT",
        "arrive undo, EXPECTED",
        "arrive leave undo, HERE",
        "apologise undo, EXPECTED",
        "apologise arrive undo, APOLOGIES",
        "absent apologise undo, NOT_ATTENDED",
        "apologise arrive undo undo, EXPECTED",
        "arrive leave undo undo, EXPECTED",
        "arrive phone, HERE",
        "arrive phone leave undo, HERE",
        "arrive phone undo, HERE",
        "arrive phone undo undo, EXPECTED",
        "arrive leave phone undo, LEFT",
        "apologise arrive phone undo undo, APOLOGIES",
        "absent apologise absent undo undo undo, EXPECTED",
        "arrive correct, LEFT",
        "arrive correct undo, HERE",
        "arrive leave correct undo, LEFT",
        "arrive correct correct undo undo, HERE",
        "apologise arrive correct undo undo, APOLOGIES",
        "apologise arrive correct correct undo undo undo, APOLOGIES",
        "arrive phone correct undo undo, HERE",
        "arrive phone correct undo undo undo, EXPECTED",
    })
    void whatWasTappedSaysHowSomebodyStands(String taps, RollState state) {
        tap(taps);

        assertThat(attendee.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "leave, not-here",
        "apologise leave, not-here",
        "arrive leave leave, not-here",
        "arrive apologise, has-been-here",
        "arrive leave absent, has-been-here",
        "undo, nothing-to-undo",
        "arrive undo undo, nothing-to-undo",
        "arrive early-leave, left-before-arriving",
        "arrive leave early-arrive, arrival-overlaps",
        "correct, not-here",
        "arrive leave arrive early-correct, arrival-overlaps",
    })
    void whatCannotBeIsRefused(String taps, String code) {
        assertThatThrownBy(() -> tap(taps))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }

    @Test
    void whatIsRefusedChangesNothingAndWhoWasThereIsOnlyAbsentAfterAnUndo() {
        var random = new Random(20260303);
        for (int run = 0; run < 500; run++) {
            var someone = new Attendee(id, Ids.next());
            for (int step = 0; step < 12; step++) {
                var before = someone.state();
                var command = command(TAPS.get(random.nextInt(TAPS.size())));
                try {
                    someone.apply(command, noted());
                } catch (RuleViolation refused) {
                    assertThat(someone.state()).isEqualTo(before);
                }
                if (before.attended() && !(command instanceof Undo)) {
                    assertThat(someone.state()).isNotIn(RollState.APOLOGIES, RollState.NOT_ATTENDED);
                }
            }
        }
    }

    @Test
    void whatIsNotedInOneMomentIsToldApart() {
        var moment = new Noted(Ids.next(), "Robin Example", START);
        attendee.apply(new Apologise(id, ApologyReason.ILL), moment);
        attendee.apply(new NotAttended(id), moment);
        attendee.apply(new Undo(id), moment);
        assertThat(attendee.state()).isEqualTo(RollState.APOLOGIES);
        attendee.apply(new Undo(id), moment);
        assertThat(attendee.state()).isEqualTo(RollState.EXPECTED);
    }

    private void tap(String taps) {
        for (var tap : taps.split(" ", -1)) {
            if (!tap.isEmpty()) {
                attendee.apply(command(tap), noted());
            }
        }
    }

    private RollCommand command(String tap) {
        var now = START.plusSeconds(60L * ++minute);
        return switch (tap) {
            case "arrive" -> new Arrive(id, Channel.IN_PERSON, now);
            case "early-arrive" -> new Arrive(id, Channel.IN_PERSON, START.plusSeconds(90));
            case "phone" -> new Arrive(id, Channel.PHONE, now);
            case "leave" -> new Leave(id, now);
            case "early-leave" -> new Leave(id, START);
            case "correct" -> new CorrectTimes(id, now, now, "Typed late.");
            case "early-correct" -> new CorrectTimes(id, START, now, "Typed late.");
            case "apologise" -> new Apologise(id, ApologyReason.ILL);
            case "absent" -> new NotAttended(id);
            case "undo" -> new Undo(id);
            default -> throw new IllegalArgumentException(tap);
        };
    }

    private Noted noted() {
        return new Noted(Ids.next(), "Robin Example", START.plusSeconds(60L * ++minute));
    }
}
