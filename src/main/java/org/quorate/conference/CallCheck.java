package org.quorate.conference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.domain.MoveConference;
import org.quorate.kernel.Deadline;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Words;

/** Whether a call or a move can be meant; pure. Each refusal names the field it stands at. */
record CallCheck(Clocks clocks, LocalDate today) {

    private static final int NOTE = 400;

    /** Checks the call and answers each child's deadline, by child id. */
    Map<UUID, Deadline> check(CallConference call) {
        when(call.heldOn(), call.minutes());
        place(call.mode(), call.roomId(), call.placeNote(), call.lateNote());
        if (call.children().isEmpty()) {
            throw RuleViolation.at("children", "no-children");
        }
        var dues = new HashMap<UUID, Deadline>();
        for (var child : call.children()) {
            if (child.clockFrom().isAfter(today)) {
                throw RuleViolation.at(
                        "children", "clock-starts-in-future", Map.of("day", Words.day(child.clockFrom())));
            }
            var due = clocks.due(child.kind(), child.clockBasis(), child.clockFrom());
            if (dues.put(child.childId(), due) != null) {
                throw RuleViolation.at("children", "child-twice");
            }
        }
        dues.values().forEach(due -> Clocks.requireReasonWhenLate(call.heldOn(), due, call.lateReason()));
        return dues;
    }

    void check(MoveConference move, boolean changesTime) {
        if (changesTime) {
            when(move.heldOn(), move.minutes());
            if (move.reason() == null) {
                throw RuleViolation.at("reason", "move-reason-needed");
            }
        }
        place(move.mode(), move.roomId(), move.placeNote(), move.lateNote());
        notLonger("note", move.note(), NOTE);
    }

    private void when(LocalDate heldOn, int minutes) {
        clocks.requireWorkingDay(heldOn);
        if (heldOn.isBefore(today)) {
            throw RuleViolation.at("heldOn", "day-has-passed", Map.of("today", Words.day(today)));
        }
        if (minutes < 15 || minutes > 480) {
            throw RuleViolation.at("minutes", "length-of-conference", Map.of("least", 15, "most", 480));
        }
    }

    private static void place(
            ConferenceMode mode, @Nullable UUID roomId, @Nullable String placeNote, @Nullable String lateNote) {
        if (mode == ConferenceMode.VIRTUAL && roomId != null) {
            throw RuleViolation.at("roomId", "no-room-for-video");
        }
        notLonger("placeNote", placeNote, 200);
        notLonger("lateNote", lateNote, NOTE);
    }

    private static void notLonger(String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            throw RuleViolation.at(field, "too-long", Map.of("most", most, "length", text.length()));
        }
    }
}
