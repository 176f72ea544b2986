package org.quorate.conference.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.CallConference;
import org.quorate.conference.ClockBasis;
import org.quorate.conference.Clocks;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.LateReason;
import org.quorate.kernel.Deadline;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;

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

    /** What was entered, as text for a draft. */
    Map<String, String> written() {
        var written = new HashMap<String, String>();
        written.put("children", children.stream().map(ChosenChild::written).collect(joining("\n")));
        put(written, "locality", localityId);
        put(written, "heldOn", heldOn);
        put(written, "startsAt", startsAt);
        put(written, "minutes", minutes);
        put(written, "mode", mode);
        put(written, "chair", chairId);
        put(written, "room", roomId);
        put(written, "placeNote", placeNote);
        put(written, "placeLater", placeLater);
        put(written, "lateReason", lateReason);
        put(written, "lateNote", lateNote);
        put(written, "reconvenes", reconvenes);
        return written;
    }

    /** Takes over what {@link #written} wrote; the children were chosen before. */
    void read(Map<String, String> written) {
        localityId = read(written, "locality", UUID::fromString);
        heldOn = read(written, "heldOn", LocalDate::parse);
        startsAt = read(written, "startsAt", LocalTime::parse);
        minutes = Objects.requireNonNullElse(read(written, "minutes", Integer::valueOf), minutes);
        mode = Objects.requireNonNullElse(read(written, "mode", ConferenceMode::valueOf), mode);
        chairId = read(written, "chair", UUID::fromString);
        roomId = read(written, "room", UUID::fromString);
        placeNote = written.get("placeNote");
        placeLater = Boolean.parseBoolean(written.get("placeLater"));
        lateReason = read(written, "lateReason", LateReason::valueOf);
        lateNote = written.get("lateNote");
        reconvenes = read(written, "reconvenes", UUID::fromString);
        var byId = children.stream().collect(toMap(child -> child.id().toString(), child -> child));
        written.getOrDefault("children", "")
                .lines()
                .map(line -> line.split(" "))
                .forEach(parts -> {
                    var child = byId.get(parts[1]);
                    if (child != null) {
                        child.kind(ConferenceKind.valueOf(parts[2]), clocks);
                        child.clockBasis(ClockBasis.valueOf(parts[3]));
                        child.clockFrom(parts.length < 5 ? null : LocalDate.parse(parts[4]));
                    }
                });
    }

    private static void put(Map<String, String> written, String name, @Nullable Object value) {
        if (value != null) {
            written.put(name, value.toString());
        }
    }

    private static <T> @Nullable T read(Map<String, String> written, String name, Function<String, T> reader) {
        var text = written.get(name);
        return text == null ? null : reader.apply(text);
    }

    /** How far one may go: the step whose answers are still missing. */
    int furthest(int steps) {
        try {
            requireChildren(heldOn == null ? LocalDate.MIN : heldOn);
        } catch (RuleViolation missing) {
            return 0;
        }
        try {
            requireWhen();
        } catch (RuleViolation missing) {
            return 1;
        }
        return steps - 1;
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
    void requireChildren(LocalDate by) {
        if (children.isEmpty()) {
            throw RuleViolation.at("children", "no-children");
        }
        refuseGone("children", by);
        for (var child : children) {
            if (child.clockFrom() == null) {
                throw RuleViolation.at("children", "clock-not-started");
            }
            clocks.due(child.kind(), child.clockBasis(), child.clockFrom());
        }
    }

    private void refuseGone(String field, LocalDate by) {
        children.stream()
                .flatMap(child -> child.child().goneBy(by).stream())
                .findFirst()
                .ifPresent(gone -> {
                    throw gone.refusal(field);
                });
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
        refuseGone("heldOn", heldOn);
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
        requireChildren(heldOn == null ? LocalDate.MIN : heldOn);
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
