package org.quorate.attendance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.Channel;
import org.quorate.attendance.Roll;
import org.quorate.attendance.RollRow;
import org.quorate.attendance.RollRow.Group;
import org.quorate.attendance.Rolls;
import org.quorate.attendance.domain.RollCommand;
import org.quorate.attendance.domain.RollTime;
import org.quorate.conference.panel.PanelContext;
import org.quorate.kernel.DatabaseAway;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Icons;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;

/**
 * The roll call, for a thumb on a tablet: one tap a person. In the browser the element keeps every tap until the
 * server has answered, so that none is lost when the network drops or the page is loaded again; without the script
 * the same buttons work as ordinary ones.
 */
@Tag("quorate-roll")
@StyleSheet("attendance.css")
class RollCall extends Component implements HasComponents {

    private final Rolls rolls;
    private final Clock clock;
    private final PanelContext context;
    private final Panel panel = new Panel("Roll");
    private final Paragraph state = new Paragraph();
    private final Button everybody;
    private final EmptyState nobody = new EmptyState("Nobody is invited yet. Invite people first.");
    private final Map<Group, Listed> groups = new EnumMap<>(Group.class);
    private final Map<UUID, RollCard> cards = new HashMap<>();

    /** The people of one group under its heading. */
    private record Listed(H3 heading, Div list) {}

    RollCall(Rolls rolls, Clock clock, PanelContext context) {
        this.rolls = rolls;
        this.clock = clock;
        this.context = context;
        getElement().setAttribute("data-conference", context.conference().id().toString());
        everybody = Buttons.secondary("Everyone who said in person is here", this::everybodyHere);
        everybody.setIcon(Icons.decorative(VaadinIcon.GROUP));
        state.addClassName("q-quiet");
        panel.setContent(nobody, state, everybody);
        for (var group : Group.values()) {
            var listed = new Listed(new H3(group.text()), new Div());
            listed.list().addClassName("q-roll-list");
            panel.add(listed.heading(), listed.list());
            groups.put(group, listed);
        }
        add(panel);
        load();
        context.onChange(this::load);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/attendance.js");
    }

    /** A tap from the browser, first time or sent again; until it is answered, the browser keeps it. */
    @ClientCallable
    TapAnswer tap(String id, String invitee, String action, @Nullable String channel, double ago) {
        var answer = TapAnswer.to(() ->
                rolls.apply(context.actor(), TapFromBrowser.read(id, invitee, action, channel, ago, clock.instant())));
        if (!answer.isLater()) {
            showAgain();
            cards.values().stream()
                    .filter(card -> card.isOf(invitee))
                    .findFirst()
                    .ifPresentOrElse(
                            card -> {
                                if (!action.equals("ARRIVE")) {
                                    card.focusNext();
                                }
                            },
                            answer::tell);
        }
        return answer;
    }

    void apply(RollCommand command) {
        try {
            rolls.apply(context.actor(), command);
        } catch (RuleViolation violation) {
            Notices.ruleViolation(violation);
        }
        context.changed();
        var card = cards.get(command.inviteeId());
        if (card != null && !(command instanceof RollCommand.Arrive)) {
            card.focusNext();
        }
    }

    /** The same from a dialog, which shows what is refused at its field. */
    void correct(RollRow row) {
        new TimesDialog(context.conference(), row, correction -> {
                    rolls.apply(context.actor(), correction);
                    context.changed();
                })
                .open();
    }

    /**
     * What was applied or refused stays so, whether or not it can be shown at once: else the browser would send the same
     * tap for ever, and nothing behind it.
     */
    private void showAgain() {
        try {
            context.changed();
        } catch (RuntimeException unreadable) {
            if (!DatabaseAway.passes(unreadable)) {
                VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(unreadable));
            }
        }
    }

    RollTime time() {
        return new RollTime(context.conference(), clock);
    }

    private void everybodyHere() {
        Instant at = time().arrival();
        try {
            var noted =
                    rolls.arriveAsReplied(context.actor(), context.conference().id(), Ids.next(), at);
            Notices.success(noted == 1 ? "1 person is here." : noted + " people are here.");
        } catch (RuleViolation violation) {
            Notices.ruleViolation(violation);
        }
        context.changed();
    }

    private void load() {
        var roll = rolls.roll(context.actor(), context.conference().id());
        panel.withBadge(Badge.info(roll.here() + " here"));
        state.setText(roll.writable() ? "Tap how each person takes part. Everything is saved at once." : closed());
        state.setClassName("q-on-screen", roll.writable());
        var expected = roll.expectedInPerson().size();
        everybody.setVisible(
                roll.writable() && roll.rows().stream().anyMatch(row -> row.replied() == Channel.IN_PERSON));
        everybody.setEnabled(expected > 0);
        everybody.setText("Everyone who said in person is here (" + expected + ")");
        nobody.setVisible(roll.rows().isEmpty());
        state.setVisible(!roll.rows().isEmpty());
        forgetOthersThan(roll);
        groups.forEach((group, list) -> lay(list, roll.of(group), roll.writable()));
    }

    private void forgetOthersThan(Roll roll) {
        var ids = roll.rows().stream().map(RollRow::inviteeId).collect(Collectors.toSet());
        cards.entrySet().removeIf(entry -> {
            var gone = !ids.contains(entry.getKey());
            if (gone) {
                entry.getValue().removeFromParent();
            }
            return gone;
        });
    }

    /** Puts each card where it belongs; one that is there already stays, with the focus and what waits to be sent. */
    private void lay(Listed listed, List<RollRow> rows, boolean writable) {
        listed.heading().setVisible(!rows.isEmpty());
        listed.list().setVisible(!rows.isEmpty());
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var card = cards.computeIfAbsent(row.inviteeId(), _ -> new RollCard(this, row, writable));
            card.show(row, writable);
            if (place >= listed.list().getComponentCount()
                    || !listed.list().getComponentAt(place).equals(card)) {
                listed.list().addComponentAtIndex(place, card);
            }
        }
    }

    private String closed() {
        return time().isLive() ? "The roll as it was taken." : "The roll opens on the day of the conference.";
    }
}
