package org.quorate.invitation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.panel.PanelContext;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeBadge;
import org.quorate.invitation.InviteeBadges;
import org.quorate.invitation.InviteeHistory;
import org.quorate.invitation.InviteeRow;
import org.quorate.invitation.ui.reply.ReplyDialog;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;
import org.springframework.beans.factory.ObjectProvider;

/** The invitees of one conference. */
@StyleSheet("invitation.css")
final class InviteeList extends Panel implements InviteeCard.Handler {

    private final Invitations invitations;
    private final ObjectProvider<InviteeHistory> history;
    private final List<InviteeBadges> badges;
    private final PanelContext context;
    private final Runnable askWhom;
    private final Button add;
    private final Paragraph counts = new Paragraph();
    private final Div seats = new Div();
    private final Div list = new Div();
    private final Map<UUID, InviteeCard> cards = new HashMap<>();
    private boolean editable;

    /** @param askWhom opens the dialog that adds somebody */
    InviteeList(
            Invitations invitations,
            ObjectProvider<InviteeHistory> history,
            List<InviteeBadges> badges,
            PanelContext context,
            Runnable askWhom) {
        super("Who is invited");
        this.invitations = invitations;
        this.history = history;
        this.badges = badges;
        this.context = context;
        this.askWhom = askWhom;
        add = Buttons.primary("Add a person", askWhom);
        if (mayChange()) {
            withActions(add);
        }
        list.addClassName("q-invitation-cards");
        seats.addClassName("q-badges");
        load();
        context.onChange(this::load);
    }

    private boolean mayChange() {
        return Invitations.mayChange(context.actor()) && context.conference().status() == ConferenceStatus.CALLED;
    }

    private void load() {
        var actor = context.actor();
        var conferenceId = context.conference().id();
        var rows = invitations.invitees(actor, conferenceId);
        var more = badges.stream()
                .flatMap(source -> source.of(actor, conferenceId, context::changed).stream())
                .toList();
        if (editable != mayChange()) {
            editable = mayChange();
            cards.clear();
            list.removeAll();
        }
        add.setVisible(editable);
        lay(rows, more);
        counts.setText(counts(rows));
        seats.removeAll();
        if (editable) {
            invitations
                    .emptySeats(actor, conferenceId)
                    .forEach(seat -> seats.add(Badge.warn("Nobody invited: " + seat)));
        }
        if (rows.isEmpty()) {
            setContent(seats, empty());
        } else if (!list.isAttached()) {
            setContent(counts, seats, list);
        }
    }

    /** Puts each card where it belongs; one that is there already is left alone. */
    private void lay(List<InviteeRow> rows, List<InviteeBadge> more) {
        var ids = rows.stream().map(InviteeRow::id).collect(Collectors.toSet());
        cards.entrySet().removeIf(entry -> {
            var gone = !ids.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue());
            }
            return gone;
        });
        for (int place = 0; place < rows.size(); place++) {
            var card = card(rows.get(place), more);
            if (place >= list.getComponentCount() || !list.getComponentAt(place).equals(card)) {
                list.addComponentAtIndex(place, card);
            }
        }
    }

    private EmptyState empty() {
        return mayChange()
                ? new EmptyState(
                        VaadinIcon.USERS, "Nobody is invited yet.", Buttons.secondary("Invite somebody", askWhom))
                : new EmptyState(VaadinIcon.USERS, "Nobody is invited.");
    }

    private InviteeCard card(InviteeRow row, List<InviteeBadge> all) {
        var own =
                all.stream().filter(badge -> badge.inviteeId().equals(row.id())).toList();
        var known = cards.get(row.id());
        if (known != null) {
            known.show(row, own);
            return known;
        }
        var card = new InviteeCard(row, own);
        cards.put(row.id(), card);
        if (editable) {
            card.editable(this);
        }
        return Invitations.mayChange(context.actor()) ? card.withHistory(this) : card;
    }

    @Override
    public void flag(InviteeRow row, boolean necessary, boolean directContact) {
        invitations.flag(context.actor(), row.id(), necessary, directContact);
        context.changed();
    }

    @Override
    public void askReply(InviteeRow row) {
        var first = row.reply() == null ? null : row.reply().answer();
        new ReplyDialog("Answer of " + row.name(), row.id(), first, reply -> {
                    invitations.reply(context.actor(), row.id(), reply);
                    done("The answer of " + row.name() + " was recorded.");
                })
                .open();
    }

    @Override
    public void askWithdrawal(InviteeRow row) {
        new WithdrawDialog(row.name(), reason -> {
                    invitations.withdraw(context.actor(), row.id(), reason);
                    done("The invitation of " + row.name() + " was taken back.");
                })
                .open();
    }

    @Override
    public void tellWhatHappened(InviteeRow row) {
        history.ifAvailable(shows -> shows.show(context.actor(), row));
    }

    private void done(String text) {
        context.changed();
        Notices.success(text);
    }

    /** {@code 9 invited · 5 coming · 2 cannot come · 2 not answered}. */
    static String counts(List<InviteeRow> rows) {
        var coming = rows.stream().filter(InviteeRow::coming).count();
        var answered = rows.stream().filter(InviteeRow::answered).count();
        return "%d invited · %d coming · %d cannot come · %d not answered"
                .formatted(rows.size(), coming, answered - coming, rows.size() - answered);
    }
}
