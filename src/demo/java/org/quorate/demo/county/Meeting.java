package org.quorate.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.EndReason;
import org.quorate.conference.LateReason;
import org.quorate.partnership.ConferenceKind;

/** A conference of the county. */
final class Meeting {

    /** Why it considers a child, and what it decided; outcome null while nothing is decided. */
    record Considered(
            Child child,
            ConferenceKind kind,
            String basis,
            LocalDate from,
            @Nullable String outcome,
            @Nullable String category) {}

    final String ref;
    final Family family;
    final Diary.Slot slot;
    final List<Considered> children = new ArrayList<>();
    final List<Guest> guests = new ArrayList<>();
    ConferenceStatus status = ConferenceStatus.HELD;
    LocalDate called;

    @Nullable
    EndReason changeReason;

    @Nullable
    LateReason lateReason;

    @Nullable
    Meeting reconvenes;

    @Nullable
    LocalDate movedFrom;

    boolean overridden;

    Meeting(String ref, Family family, Diary.Slot slot, LocalDate called) {
        this.ref = ref;
        this.family = family;
        this.slot = slot;
        this.called = called;
    }

    LocalDate day() {
        return slot.day();
    }

    boolean isHeld() {
        return status == ConferenceStatus.HELD;
    }

    ConferenceKind kind() {
        for (var kind : List.of(ConferenceKind.INITIAL, ConferenceKind.PRE_BIRTH, ConferenceKind.TRANSFER_IN)) {
            if (children.stream().anyMatch(child -> child.kind() == kind)) {
                return kind;
            }
        }
        return ConferenceKind.REVIEW;
    }

    boolean isReview() {
        return kind() == ConferenceKind.REVIEW;
    }

    /** How many with direct contact, besides social care, are there. */
    long othersThere() {
        return guests.stream()
                .filter(Guest::counts)
                .filter(guest -> guest.attended)
                .count();
    }

    boolean has(Predicate<Child> child) {
        return children.stream().map(Considered::child).anyMatch(child);
    }
}
