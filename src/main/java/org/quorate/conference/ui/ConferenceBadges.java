package org.quorate.conference.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceStatus;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Tone;

/** The badges that tell a conference's kind, state and clock at a glance. */
final class ConferenceBadges {

    private ConferenceBadges() {}

    static Badge status(ConferenceStatus status) {
        return switch (status) {
            case CALLED -> new Badge(status.label(), Tone.INFO, VaadinIcon.CALENDAR_CLOCK);
            case HELD -> new Badge(status.label(), Tone.GOOD, VaadinIcon.CHECK);
            case ADJOURNED -> new Badge(status.label(), Tone.WARN, VaadinIcon.PAUSE);
            case CANCELLED -> new Badge(status.label(), Tone.NEUTRAL, VaadinIcon.BAN);
        };
    }

    /** In time or late; and for a called conference how long is left, until its due day. */
    static Badge clock(ConferenceRow row, LocalDate today) {
        if (row.late()) {
            return Badge.bad("Late: was due " + Dates.day(row.dueOn()));
        }
        return row.status() == ConferenceStatus.CALLED && !today.isAfter(row.dueOn())
                ? Badge.good("In time: " + Dates.left(row.dueOn(), today))
                : Badge.good("In time");
    }

    static Div row(ConferenceRow row, LocalDate today) {
        var badges = new Div(status(row.status()), clock(row, today));
        badges.addClassName("q-badges");
        return badges;
    }

    /** {@code ICPC}, or {@code ICPC + RCPC} where the children differ. */
    static String kinds(ConferenceRow row) {
        return String.join(
                " + ", row.kinds().stream().map(kind -> kind.shortName()).toList());
    }

    /** What a browser's tab says of it; no name. */
    static String title(ConferenceRow row) {
        return row.reference() + " – Quorate";
    }

    /** Number, kind, day, place and chair. */
    static String inOneLine(ConferenceRow row) {
        return String.join(
                " · ",
                row.reference(),
                kinds(row),
                when(row),
                place(row),
                row.chairName() == null ? "No chair yet" : "Chair: " + row.chairName());
    }

    /** {@code Mon 23 Nov 2026, 10:00–11:30}. */
    static String when(ConferenceRow row) {
        return Dates.day(row.heldOn()) + ", " + times(row);
    }

    static String times(ConferenceRow row) {
        return Dates.time(row.startsAt()) + "–" + Dates.time(row.startsAt().plusMinutes(row.minutes()));
    }

    /** Where people meet, in words. */
    static String place(ConferenceRow row) {
        if (row.roomName() != null) {
            return row.roomName() + (row.placeNote() == null ? "" : " (" + row.placeNote() + ")");
        }
        return row.placeNote() == null ? row.mode().label() : row.placeNote();
    }
}
