package org.quorate.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.conference.CallConference;
import org.quorate.conference.CallExtension;
import org.quorate.conference.panel.CallStep;
import org.quorate.directory.PractitionerRow;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.domain.SuggestedInvitee;
import org.quorate.invitation.domain.Suggestions;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Panel;

/** Choosing whom to invite for one call under way. */
@StyleSheet("invitation.css")
final class InvitePart extends Div implements CallStep.Part {

    private final Actor actor;
    private final Invitations invitations;
    private final PeopleToAdd people;
    private final InviteChoices choices = new InviteChoices();
    private final Paragraph summary = new Paragraph();
    private final Div list = new Div();
    private final Div gaps = new Div();
    private List<FamilyMember> family = List.of();

    InvitePart(Actor actor, Invitations invitations, PeopleToAdd people) {
        this.actor = actor;
        this.invitations = invitations;
        this.people = people;
        addClassName("q-stack");
        list.addClassName("q-invitation-cards");
        gaps.addClassName("q-invitation-cards");
        summary.getElement().setAttribute("role", "status");
        var chosen = new Panel("Whom to invite", summary, list);
        chosen.withActions(Buttons.secondary("Add a person", this::askWhom));
        add(chosen, gaps);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(CallConference call) {
        choices.offer(invitations.suggested(actor, call.children(), call.heldOn(), call.reconvenes()));
        family = people.family(
                actor,
                call.children().stream().map(CallConference.Child::childId).toList());
        render();
    }

    @Override
    public CallExtension extension() {
        var chosen = choices.chosen();
        return (who, conferenceId) -> {
            if (!chosen.isEmpty()) {
                invitations.invite(who, conferenceId, chosen);
            }
        };
    }

    @Override
    public String summary() {
        return choices.summary();
    }

    @Override
    public List<String> details() {
        var people = choices.all().stream()
                .filter(InviteChoices.Choice::included)
                .map(choice -> choice.suggestion().name() + ", " + ChoiceCard.work(choice.suggestion()))
                .toList();
        var now = choices.chosenNow();
        return people.isEmpty()
                ? List.of("No message goes to anybody until somebody is invited.")
                : Stream.concat(
                                people.stream(),
                                Stream.of((now == 1 ? "1 message goes" : now + " messages go")
                                        + " now, one to each person. What has no address or could reach the wrong"
                                        + " person waits under Messages for you."))
                        .toList();
    }

    private void askWhom() {
        new AddPersonDialog(people.directory(actor, "Person", null), family, this::take).open();
    }

    private void take(SuggestedInvitee person) {
        choices.add(person);
        render();
    }

    private void render() {
        list.removeAll();
        choices.all().forEach(choice -> list.add(new ChoiceCard(choice, this::countAgain)));
        if (choices.all().isEmpty()) {
            list.add(new EmptyState("Nobody is known to work with these children. Add people by name or agency."));
        }
        countAgain();
    }

    private void countAgain() {
        summary.setText(choices.summary());
        gaps.removeAll();
        choices.openGaps().forEach(gap -> gaps.add(gapCard(gap)));
    }

    private Article gapCard(Suggestions.Gap gap) {
        var card = new Article(new H3(gap.label()), Badge.warn("Nobody known, choose"));
        card.addClassName("q-invitation-card");
        if (!gap.hint().isBlank()) {
            card.add(new Paragraph("Known: " + gap.hint()));
        }
        var field = chooser(gap);
        field.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                take(filling(event.getValue()));
            }
        });
        card.add(field);
        return card;
    }

    private ComboBox<PractitionerRow> chooser(Suggestions.Gap gap) {
        var label = "Choose: " + gap.label();
        if (gap.candidates().isEmpty()) {
            return people.directory(
                    actor, label, gap.anyOf().stream().sorted().findFirst().orElseThrow());
        }
        var field = new ComboBox<PractitionerRow>(label);
        field.setItems(gap.candidates());
        field.setItemLabelGenerator(row -> row.fullName() + ", " + row.agencyName());
        return field;
    }

    private static SuggestedInvitee filling(PractitionerRow row) {
        return new SuggestedInvitee(
                NewInvitee.professional(row.id(), true, false),
                row.fullName(),
                row.profession(),
                row.agencyName(),
                List.of("Chosen by you"));
    }
}
