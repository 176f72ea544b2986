package org.quorate.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.invitation.Invitations;
import org.quorate.kernel.Actor;
import org.quorate.preparation.Exclusions;
import org.quorate.preparation.domain.ExclusionRow;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;

/** Who of the family is kept out of this conference or attends separately; asked for here, decided here by the chair. */
@org.springframework.stereotype.Component
class ExclusionPanel implements ConferencePanel {

    private final Exclusions exclusions;
    private final Invitations invitations;

    ExclusionPanel(Exclusions exclusions, Invitations invitations) {
        this.exclusions = exclusions;
        this.invitations = invitations;
    }

    @Override
    public WorkspaceSection section() {
        return WorkspaceSection.INVITEES;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return Exclusions.mayAsk(actor);
    }

    @Override
    public Component open(PanelContext context) {
        var panel = new Panel("Kept out or attending separately");
        if (isAhead(context)) {
            panel.withActions(Buttons.secondary("Ask to keep somebody out", () -> ask(context)));
        }
        load(panel, context);
        context.onChange(() -> load(panel, context));
        return panel;
    }

    private void load(Panel panel, PanelContext context) {
        var rows = exclusions.of(context.actor(), context.conference().id());
        var waiting = rows.stream().filter(row -> row.decision().isEmpty()).count();
        panel.withBadge(
                waiting > 0
                        ? Badge.warn(waiting + " for the chair to decide")
                        : Badge.neutral(rows.isEmpty() ? "Nobody" : rows.size() + " on record"));
        panel.setContent(
                ExclusionCards.lead(
                        "Only the chair decides, for as short a time as is needed. Whoever is kept out"
                                + " is told in a letter, and heard all the same. Neither ground nor evidence is in the letter."));
        if (rows.isEmpty()) {
            panel.add(new EmptyState("Nobody has asked to keep anybody out of this conference."));
        }
        rows.forEach(row -> panel.add(card(row, context)));
        var others =
                exclusions.mayComeWithThem(context.actor(), context.conference().id());
        if (!others.isEmpty() && isAhead(context)) {
            panel.add(
                    new H3("Ask with whom they come"),
                    ExclusionCards.lead("They may come with somebody named above. What is written to them waits under"
                            + " Messages for you to look; who was told already has to be told what is true."),
                    new UnorderedList(others.stream()
                            .map(one -> new ListItem(one.name() + ", "
                                    + one.role().label().toLowerCase(Locale.ENGLISH)
                                    + (one.told() ? ": has been told day and time" : ": not told yet")))
                            .toArray(ListItem[]::new)));
        }
    }

    private Article card(ExclusionRow row, PanelContext context) {
        var card = ExclusionCards.card(row, row.adultName());
        if (row.isOpen() && isAhead(context) && Exclusions.mayDecide(context.actor())) {
            card.add(
                    row.decision().isEmpty()
                            ? Buttons.primary("Decide", () -> decide(row, context))
                            : Buttons.secondary("Decide again", () -> decide(row, context)));
        }
        return card;
    }

    private static boolean isAhead(PanelContext context) {
        return context.conference().status() == ConferenceStatus.CALLED;
    }

    private void ask(PanelContext context) {
        var conferenceId = context.conference().id();
        var notice = exclusions.notice(context.actor(), conferenceId);
        var words = "Asked in time until " + Dates.moment(notice.due().instant()) + ": "
                + notice.due().explain() + ".";
        new AskExclusionForm(exclusions.adults(context.actor(), conferenceId), words, notice.late(), asked -> {
                    exclusions.ask(context.actor(), conferenceId, asked);
                    context.changed();
                    Notices.success("The chair is asked to decide.");
                })
                .open();
    }

    private void decide(ExclusionRow row, PanelContext context) {
        var authors = invitations.invitees(context.actor(), row.conferenceId()).stream()
                .filter(invitee -> invitee.practitionerId() != null)
                .toList();
        new DecideExclusionForm(row, authors, decided -> {
                    exclusions.decide(context.actor(), row.id(), decided);
                    context.changed();
                    Notices.success("It is decided.");
                })
                .open();
    }
}
