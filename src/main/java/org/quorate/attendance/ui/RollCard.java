package org.quorate.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.ApologyReason;
import org.quorate.attendance.Channel;
import org.quorate.attendance.CorrectedTimes;
import org.quorate.attendance.RollCommand.Apologise;
import org.quorate.attendance.RollCommand.Arrive;
import org.quorate.attendance.RollCommand.Leave;
import org.quorate.attendance.RollCommand.NotAttended;
import org.quorate.attendance.RollCommand.Undo;
import org.quorate.attendance.RollRow;
import org.quorate.attendance.RollState;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Time;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.ToggleChips;
import org.quorate.uikit.Tone;

/** One person on the roll, with the few buttons that make sense now. */
class RollCard extends Article {

    private final RollCall call;
    private final Div words = new Div();
    private final Div buttons = new Div();
    private RollRow row;
    private boolean writable;

    RollCard(RollCall call, RollRow row, boolean writable) {
        this.call = call;
        this.row = row;
        this.writable = writable;
        addClassName("q-roll-card");
        getElement().setAttribute("data-invitee", row.inviteeId().toString());
        words.addClassName("q-roll-words");
        buttons.addClassName("q-roll-buttons");
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

    final void focusFirst() {
        buttons.getChildren()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first).focus());
    }

    private void draw() {
        setClassName("q-roll-here", row.state() == RollState.HERE);
        words.removeAll();
        words.add(new H4(row.name()), line(who()), states());
        if (row.corrected() != null) {
            words.add(line(inWords(row.corrected())));
        }
        buttons.removeAll();
        if (writable) {
            buttons.add(choices());
        }
    }

    private Component[] choices() {
        return switch (row.state()) {
            case EXPECTED ->
                Stream.concat(
                                channels(),
                                Stream.of(
                                        quiet("Apologies", this::askReason),
                                        tap(
                                                quiet(
                                                        "Not attended",
                                                        () -> call.apply(new NotAttended(row.inviteeId()))),
                                                "NOT_ATTENDED"),
                                        quiet("Somebody else came", this::askDeputy)))
                        .toArray(Component[]::new);
            case APOLOGIES, NOT_ATTENDED ->
                Stream.concat(channels(), Stream.of(undo())).toArray(Component[]::new);
            case HERE -> new Component[] {leave(), correct(), undo()};
            case LEFT -> new Component[] {back(), correct(), undo()};
        };
    }

    private Stream<Component> channels() {
        return Stream.of(
                arrive(Channel.IN_PERSON, "In person", VaadinIcon.USER),
                arrive(Channel.VIDEO, "Video", VaadinIcon.MOVIE),
                arrive(Channel.PHONE, "Phone", VaadinIcon.PHONE));
    }

    private Component arrive(Channel channel, String text, VaadinIcon icon) {
        var button = big(
                text,
                icon,
                () -> call.apply(
                        new Arrive(row.inviteeId(), channel, call.time().arrival())));
        button.getElement().setAttribute("data-channel", channel.name());
        button.setClassName("q-roll-said", channel == row.replied());
        return tap(button, "ARRIVE");
    }

    private Component leave() {
        return tap(
                big(
                        "Left",
                        VaadinIcon.SIGN_OUT,
                        () -> call.apply(new Leave(row.inviteeId(), call.time().leaving()))),
                "LEAVE");
    }

    private Component back() {
        var channel = row.channel() == null ? Channel.IN_PERSON : row.channel();
        return big(
                "Back",
                VaadinIcon.SIGN_IN,
                () -> call.apply(new Arrive(
                        Ids.next(), row.inviteeId(), channel, call.time().arrival(), row.deputy())));
    }

    private Component correct() {
        return quiet("Correct the times", () -> call.correct(row));
    }

    private Component undo() {
        return tap(quiet("Undo", () -> call.apply(new Undo(row.inviteeId()))), "UNDO");
    }

    private void askReason() {
        var reasons = new ToggleChips<>(
                "Why " + row.name() + " sent apologies", List.of(ApologyReason.values()), ApologyReason::text);
        reasons.addValueChangeListener(event -> {
            var reason = event.getValue();
            if (reason != null) {
                call.apply(new Apologise(row.inviteeId(), reason));
            }
        });
        buttons.removeAll();
        buttons.add(reasons, quiet("Go back", this::draw));
    }

    private void askDeputy() {
        new DeputyDialog(
                        row,
                        (deputy, channel) -> call.apply(new Arrive(
                                Ids.next(),
                                row.inviteeId(),
                                channel,
                                call.time().arrival(),
                                deputy)))
                .open();
    }

    private Button big(String text, VaadinIcon icon, Runnable action) {
        var button = Buttons.big(text, icon, action);
        button.setAriaLabel(text + ", " + row.name());
        return button;
    }

    private Button quiet(String text, Runnable action) {
        var button = Buttons.quiet(text, action);
        button.setAriaLabel(text + ", " + row.name());
        return button;
    }

    /** Marks a button for the browser, which then keeps the tap until it has arrived. */
    private Button tap(Button button, String action) {
        if (call.time().isToday()) {
            button.getElement().setAttribute("data-command", action);
        }
        return button;
    }

    private String who() {
        return Stream.of(row.work(), row.agencyName())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private Component states() {
        var line = new Div(badge());
        line.addClassName("q-badges");
        var deputy = row.deputy();
        if (deputy != null) {
            line.add(Badge.info("Deputy: " + deputy.name()));
        }
        if (row.reportReceived()) {
            line.add(Badge.neutral("Report received"));
        }
        if (row.necessary() && row.state() == RollState.EXPECTED) {
            line.add(Badge.neutral("Needed"));
        }
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
