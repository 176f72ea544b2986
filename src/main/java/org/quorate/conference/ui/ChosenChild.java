package org.quorate.conference.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.CallConference;
import org.quorate.conference.ClockBasis;
import org.quorate.conference.Clocks;
import org.quorate.conference.domain.HeldBefore;
import org.quorate.family.ChildSummary;
import org.quorate.kernel.Deadline;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;

/** A child chosen for a conference, with the kind and the start of the clock that follow from the child's history. */
final class ChosenChild {

    private final ChildSummary child;
    private final List<HeldBefore> history;
    private final boolean hasPlan;
    private ConferenceKind kind;
    private ClockBasis clockBasis;
    private @Nullable LocalDate clockFrom;

    /** @param history held conferences about the child, the latest first */
    ChosenChild(ChildSummary child, List<HeldBefore> history, Clocks clocks) {
        this.child = child;
        this.history = List.copyOf(history);
        this.hasPlan = !history.isEmpty();
        this.kind = hasPlan
                ? ConferenceKind.REVIEW
                : child.dateOfBirth() == null ? ConferenceKind.PRE_BIRTH : ConferenceKind.INITIAL;
        this.clockBasis = clocks.bases(kind).getFirst();
        startClock(clocks);
    }

    UUID id() {
        return child.id();
    }

    ChildSummary child() {
        return child;
    }

    @Nullable
    UUID localityId() {
        return child.localityId();
    }

    /** Who chaired last: ideally the same person chairs later reviews (Working Together). */
    @Nullable
    UUID lastChair() {
        return hasPlan ? history.getFirst().chairId() : null;
    }

    ConferenceKind kind() {
        return kind;
    }

    ClockBasis clockBasis() {
        return clockBasis;
    }

    @Nullable
    LocalDate clockFrom() {
        return clockFrom;
    }

    void kind(ConferenceKind kind, Clocks clocks) {
        this.kind = kind;
        this.clockBasis = clocks.bases(kind).getFirst();
        startClock(clocks);
    }

    void clockBasis(ClockBasis basis) {
        this.clockBasis = basis;
    }

    /** For a draft: the family, the child and its clock. */
    String written() {
        return child.familyId() + " " + id() + " " + kind + " " + clockBasis
                + (clockFrom == null ? "" : " " + clockFrom);
    }

    void clockFrom(@Nullable LocalDate from) {
        this.clockFrom = from;
    }

    /** When the conference is due for this child; empty until the clock has started or while it cannot be meant. */
    Optional<Deadline> deadline(Clocks clocks) {
        if (clockFrom == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(clocks.due(kind, clockBasis, clockFrom));
        } catch (RuleViolation cannotBeMeant) {
            return Optional.empty();
        }
    }

    CallConference.Child toCommand() {
        if (clockFrom == null) {
            throw RuleViolation.at("children", "clock-not-started");
        }
        return new CallConference.Child(child.id(), kind, clockBasis, clockFrom);
    }

    /** A review's clock follows from the last conference; for a child born since then, whatever is due first. */
    private void startClock(Clocks clocks) {
        clockFrom = null;
        if (kind != ConferenceKind.REVIEW || history.isEmpty()) {
            return;
        }
        var first = clocks.reviewStart(history.getFirst(), child.dateOfBirth());
        clockBasis = first.basis();
        clockFrom = first.from();
    }
}
