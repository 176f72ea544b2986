package org.quorate.decision;

import java.util.Optional;
import org.quorate.family.LifeEvent;

/**
 * How a child protection plan ends. Only a review conference may end one, except where the child is no longer there to
 * be protected by it (domain reference, section 1).
 */
public enum PlanEnd {
    REVIEW_CONFERENCE("ended by a review"),
    MOVED_AWAY("the child moved away"),
    TRANSFERRED_OUT("another authority took over"),
    TURNED_18("the child turned 18"),
    DIED("the child died"),
    COURT_ORDER("a court order");

    private final String text;

    PlanEnd(String text) {
        this.text = text;
    }

    /** In words, for example {@code the child moved away}. */
    public String text() {
        return text;
    }

    /** What happened to the child by it, for those that somebody puts on record. */
    public Optional<LifeEvent> life() {
        return switch (this) {
            case DIED, MOVED_AWAY, TRANSFERRED_OUT -> Optional.of(LifeEvent.valueOf(name()));
            case REVIEW_CONFERENCE, TURNED_18, COURT_ORDER -> Optional.empty();
        };
    }

    /** The end that follows from what happened in a child's life; {@link LifeEvent#leaves} only. */
    public static PlanEnd by(LifeEvent what) {
        return valueOf(what.name());
    }
}
