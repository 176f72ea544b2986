package org.quorate.conference.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.CallConference;
import org.quorate.conference.Clocks;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.LateReason;
import org.quorate.kernel.Deadline;
import org.quorate.kernel.RuleViolation;

/** What somebody who calls a conference has entered so far; survives going back and forth between the steps. */
final class CallModel {

    private final Clocks clocks;
    private final List<ChosenChild> children = new ArrayList<>();

    @Nullable
    UUID localityId;

    @Nullable
    LocalDate heldOn;

    @Nullable
    LocalTime startsAt = LocalTime.of(10, 0);

    int minutes = 90;
    ConferenceMode mode = ConferenceMode.IN_PERSON;

    @Nullable
    UUID chairId;

    @Nullable
    UUID roomId;

    @Nullable
    String placeNote;

    /** They said that no room is found yet. */
    boolean placeLater;

    @Nullable
    LateReason lateReason;

    @Nullable
    String lateNote;

    @Nullable
    UUID reconvenes;

    CallModel(Clocks clocks) {
        this.clocks = clocks;
    }

    Clocks clocks() {
        return clocks;
    }

    List<ChosenChild> children() {
        return List.copyOf(children);
    }

    /** Adds a child; one that is there already stays as it is. */
    void add(ChosenChild child) {
        if (!has(child.id())) {
            children.add(child);
            localityId = localityId == null ? child.localityId() : localityId;
            chairId = chairId == null ? child.lastChair() : chairId;
        }
    }

    void remove(UUID childId) {
        children.removeIf(child -> child.id().equals(childId));
    }

    boolean has(UUID childId) {
        return children.stream().anyMatch(child -> child.id().equals(childId));
    }

    /** The earliest deadline among the children whose clock has started; empty before any has. */
    Optional<Deadline> earliest() {
        return children.stream()
                .flatMap(child -> child.deadline(clocks).stream())
                .min(Comparator.comparing(Deadline::due));
    }

    /** Whether the chosen day is after a child's due date. */
    boolean isLate() {
        var day = heldOn;
        return day != null && earliest().filter(due -> !due.isMetOn(day)).isPresent();
    }

    /** Refuses what the children's step must have before the next one. */
    void requireChildren() {
        if (children.isEmpty()) {
            throw RuleViolation.at("children", "no-children");
        }
        for (var child : children) {
            if (child.clockFrom() == null) {
                throw RuleViolation.at("children", "clock-not-started");
            }
            clocks.due(child.kind(), child.clockBasis(), child.clockFrom());
        }
    }

    /** Refuses what the date's step must have before the next one. */
    void requireWhen() {
        if (localityId == null) {
            throw RuleViolation.at("localityId", "locality-needed");
        }
        if (heldOn == null) {
            throw RuleViolation.at("heldOn", "day-needed");
        }
        clocks.requireWorkingDay(heldOn);
        if (startsAt == null) {
            throw RuleViolation.at("startsAt", "start-needed");
        }
        var due = earliest();
        if (due.isPresent() && isLate() && lateReason == null) {
            throw RuleViolation.at(
                    "lateReason", "late-reason-needed", Map.of("due", due.get().due()));
        }
    }

    /** The request; refuses at the field that is still missing. */
    CallConference toCommand() {
        requireChildren();
        requireWhen();
        if (localityId == null || heldOn == null || startsAt == null) {
            throw new IllegalStateException("checked before");
        }
        return new CallConference(
                localityId,
                children.stream().map(ChosenChild::toCommand).toList(),
                heldOn,
                startsAt,
                minutes,
                mode,
                chairId,
                mode == ConferenceMode.VIRTUAL ? null : roomId,
                placeNote == null || placeNote.isBlank() ? null : placeNote.strip(),
                isLate() ? lateReason : null,
                isLate() && lateNote != null && !lateNote.isBlank() ? lateNote.strip() : null,
                reconvenes);
    }
}
