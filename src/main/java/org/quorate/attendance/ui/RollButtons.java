package org.quorate.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.attendance.ApologyReason;
import org.quorate.attendance.Channel;
import org.quorate.attendance.RollRow;
import org.quorate.attendance.RollState;
import org.quorate.attendance.domain.RollCommand.Apologise;
import org.quorate.attendance.domain.RollCommand.Arrive;
import org.quorate.attendance.domain.RollCommand.Leave;
import org.quorate.attendance.domain.RollCommand.NotAttended;
import org.quorate.attendance.domain.RollCommand.Undo;
import org.quorate.kernel.Ids;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.ToggleChips;

/**
 * What can be tapped about one person. Each button has its place for good, and what makes no sense now leaves its place
 * empty: no other slides under a finger that is on its way. The two that only open a dialog may share one.
 */
final class RollButtons extends Div {

    private final RollCall call;
    private final Map<Channel, Button> channels = new EnumMap<>(Channel.class);
    private final Button left;
    private final Button apologies;
    private final Button notAttended;
    private final Button somebodyElse;
    private final Button correct;
    private final Button undo;
    private final Button more;
    private RollRow row;

    RollButtons(RollCall call, RollRow row) {
        this.call = call;
        this.row = row;
        addClassName("q-roll-buttons");
        channels.put(Channel.IN_PERSON, big("In person", VaadinIcon.USER, () -> arrive(Channel.IN_PERSON)));
        channels.put(Channel.VIDEO, big("Video", VaadinIcon.MOVIE, () -> arrive(Channel.VIDEO)));
        channels.put(Channel.PHONE, big("Phone", VaadinIcon.PHONE, () -> arrive(Channel.PHONE)));
        left = big(
                "Left",
                VaadinIcon.SIGN_OUT,
                () -> call.apply(new Leave(id(), call.time().leaving())));
        apologies = quiet("Apologies", this::askReason);
        notAttended = quiet("Not attended", () -> call.apply(new NotAttended(id())));
        somebodyElse = quiet("Somebody else came", this::askDeputy);
        correct = quiet("Correct the times", () -> call.correct(this.row));
        undo = quiet("Undo", () -> call.apply(new Undo(id())));
        more = more();
        left.addClassName("q-roll-left");
        Stream.of(undo, correct).forEach(button -> button.addClassName("q-roll-undo"));
        Stream.of(apologies, notAttended, somebodyElse).forEach(button -> button.addClassName("q-roll-absent"));
        Stream.of(somebodyElse, correct).forEach(button -> button.addClassName("q-roll-dialog"));
        lay();
    }

    void show(RollRow now) {
        row = now;
        var state = row.state();
        channels.forEach((channel, button) -> {
            var chosen = isHereBy(channel);
            button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
            button.getElement().setAttribute("data-channel", channel.name());
            button.setClassName("q-roll-said", state == RollState.EXPECTED && channel == row.replied());
            button.setClassName("q-roll-first", channel == first());
            // whoever came instead is known here and not in the browser
            kept(button, "ARRIVE", !chosen && row.deputy() == null);
        });
        offered(left, state == RollState.HERE);
        kept(left, "LEAVE", true);
        offered(apologies, state == RollState.EXPECTED);
        offered(notAttended, state == RollState.EXPECTED);
        kept(notAttended, "NOT_ATTENDED", true);
        offered(somebodyElse, state == RollState.EXPECTED);
        offered(correct, state == RollState.HERE || state == RollState.LEFT);
        offered(undo, state != RollState.EXPECTED);
        kept(undo, "UNDO", true);
        if (left.getParent().isEmpty()) {
            lay();
        }
    }

    /** When the button that was tapped is not there any more. */
    void focusNext() {
        if (undo.isEnabled()) {
            undo.focus();
        } else {
            Objects.requireNonNull(channels.get(Channel.IN_PERSON)).focus();
        }
    }

    private void lay() {
        removeAll();
        channels.values().forEach(this::add);
        add(left, more, apologies, notAttended, somebodyElse, undo, correct);
    }

    /** The one channel that a tile has room for: how they are here, or said that they would be. */
    private Channel first() {
        return row.state() == RollState.HERE && row.channel() != null
                ? row.channel()
                : Objects.requireNonNullElse(row.replied(), Channel.IN_PERSON);
    }

    /** Shows all of a tile's buttons or puts them away; the browser does it, with no network too. */
    private Button more() {
        var button = quiet("More", () -> {});
        button.addClassName("q-roll-more");
        button.getElement().setAttribute("aria-expanded", "false");
        return button;
    }

    private boolean isHereBy(Channel channel) {
        return row.state() == RollState.HERE && channel == row.channel();
    }

    private void arrive(Channel channel) {
        if (!isHereBy(channel)) {
            call.apply(new Arrive(Ids.next(), id(), channel, call.time().arrival(), row.deputy()));
        }
    }

    private UUID id() {
        return row.inviteeId();
    }

    private void askReason() {
        var reasons = new ToggleChips<>(
                "Why " + row.name() + " sent apologies", List.of(ApologyReason.values()), ApologyReason::text);
        reasons.addValueChangeListener(event -> {
            var reason = event.getValue();
            if (reason != null) {
                call.apply(new Apologise(id(), reason));
            }
        });
        removeAll();
        add(reasons, quiet("Go back", this::lay));
    }

    private void askDeputy() {
        new DeputyDialog(
                        row,
                        (deputy, channel) -> call.apply(new Arrive(
                                Ids.next(), id(), channel, call.time().arrival(), deputy)))
                .open();
    }

    private static void offered(Button button, boolean now) {
        button.setEnabled(now);
        button.setClassName("q-roll-away", !now);
    }

    /** Marks a button for the browser, which then keeps the tap until it has arrived. */
    private void kept(Button button, String action, boolean byTheBrowser) {
        if (byTheBrowser && button.isEnabled() && call.time().isToday()) {
            button.getElement().setAttribute("data-command", action);
        } else {
            button.getElement().removeAttribute("data-command");
        }
    }

    private Button big(String text, VaadinIcon icon, Runnable action) {
        return named(Buttons.big(text, icon, action), text);
    }

    private Button quiet(String text, Runnable action) {
        return named(Buttons.quiet(text, action), text);
    }

    private Button named(Button button, String text) {
        button.setAriaLabel(text + ", " + row.name());
        return button;
    }
}
