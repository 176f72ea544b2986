package org.quorate.attendance.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.ApologyReason;
import org.quorate.attendance.Channel;
import org.quorate.attendance.RollRow;
import org.quorate.attendance.RollState;
import org.quorate.attendance.domain.CorrectedTimes;
import org.quorate.kernel.Time;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Tone;

/** One person on the roll: who, how they stand, and what can be tapped. */
class RollCard extends Article {

    private final Div words = new Div();
    private final RollButtons buttons;
    private RollRow row;
    private boolean writable;

    RollCard(RollCall call, RollRow row, boolean writable) {
        this.row = row;
        this.writable = writable;
        addClassName("q-roll-card");
        getElement().setAttribute("data-invitee", row.inviteeId().toString());
        words.addClassName("q-roll-words");
        buttons = new RollButtons(call, row);
        add(words, buttons);
        draw();
    }

    /** Draws again only when something has changed, so that nobody's thumb or focus is disturbed. */
    final void show(RollRow now, boolean nowWritable) {
        if (!now.equals(row) || nowWritable != writable) {
            row = now;
            writable = nowWritable;
            draw();
        }
    }

    final boolean isOf(String inviteeId) {
        return row.inviteeId().toString().equals(inviteeId);
    }

    final void focusNext() {
        buttons.focusNext();
    }

    private void draw() {
        setClassName("q-roll-here", row.state() == RollState.HERE);
        words.removeAll();
        words.add(new H4(row.name()), line(who()), state(), facts());
        if (row.corrected() != null) {
            words.add(line(inWords(row.corrected())));
        }
        buttons.setVisible(writable);
        buttons.show(row);
    }

    private String who() {
        return Stream.of(row.work(), row.agencyName())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** How they stand, on a line of its own, so that it can change and nothing below moves. */
    private Div state() {
        var line = badges(badge());
        var deputy = row.deputy();
        if (deputy != null) {
            line.add(Badge.info("Deputy: " + deputy.name()));
        }
        return line;
    }

    private Div facts() {
        var line = badges();
        if (row.reportReceived()) {
            line.add(Badge.neutral("Report received"));
        }
        if (row.necessary()) {
            line.add(Badge.neutral("Needed"));
        }
        return line;
    }

    private static Div badges(Badge... first) {
        var line = new Div(first);
        line.addClassName("q-badges");
        return line;
    }

    private Badge badge() {
        return switch (row.state()) {
            case EXPECTED -> new Badge(expectation(), Tone.NEUTRAL);
            case HERE -> new Badge("Here since " + clock(row.arrivedAt()) + how(), Tone.GOOD);
            case LEFT ->
                new Badge("Left " + clock(row.leftAt()) + ", came " + clock(row.arrivedAt()) + how(), Tone.WARN);
            case APOLOGIES -> new Badge(apologies(row.apology()), Tone.WARN);
            case NOT_ATTENDED -> new Badge("Did not attend", Tone.BAD);
        };
    }

    private String expectation() {
        return row.replied() == null ? "Not here yet" : "Not here yet, said " + lower(row.replied());
    }

    private String how() {
        return row.channel() == null ? "" : ", " + lower(row.channel());
    }

    /** {@code Corrected by Robin Example, Tue 3 Mar 2026, 14:00: typed late. Before: came 10:20, left 11:00.} */
    private static String inWords(CorrectedTimes before) {
        return "Corrected by " + before.by() + ", " + Dates.moment(before.at()) + ": " + before.reason()
                + ". Before: came " + clock(before.arrived())
                + (before.left() == null ? "." : ", left " + clock(before.left()) + ".");
    }

    private static String lower(Channel channel) {
        return channel.text().toLowerCase(Locale.UK);
    }

    private static String apologies(@Nullable ApologyReason reason) {
        return reason == null ? "Apologies" : "Apologies: " + reason.text().toLowerCase(Locale.UK);
    }

    private static String clock(@Nullable Instant moment) {
        return moment == null ? "" : Dates.time(LocalTime.ofInstant(moment, Time.ENGLAND));
    }

    private static Span line(String text) {
        var line = new Span(text);
        line.addClassName("q-quiet");
        return line;
    }
}
