package org.quorate.invitation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.domain.SuggestedInvitee;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Tone;

/** Somebody who may be invited: why, whether to, and how they are marked. */
final class ChoiceCard extends Article {

    private final InviteChoices.Choice choice;
    private final Checkbox invite = new Checkbox("Invite");
    private final Checkbox necessary = new Checkbox("Needed");
    private final Checkbox directContact = new Checkbox("Direct contact");

    ChoiceCard(InviteChoices.Choice choice, Runnable changed) {
        this.choice = choice;
        var person = choice.suggestion();
        addClassName("q-invitation-card");
        var why = new UnorderedList();
        why.addClassName("q-quiet");
        person.why().forEach(reason -> why.add(new ListItem(reason)));
        invite.setValue(choice.included());
        invite.setAriaLabel("Invite " + person.name());
        invite.addValueChangeListener(event -> {
            choice.include(event.getValue());
            showMarks();
            changed.run();
        });
        var marks = new Div(invite, necessary, directContact);
        marks.addClassName("q-row");
        add(new H3(person.name()), new Paragraph(work(person)));
        if (person.carriedOver()) {
            add(new Badge("Carried over", Tone.INFO, VaadinIcon.REFRESH));
        }
        if (person.decideAgain() != null) {
            add(
                    Badge.warn(person.decideAgain()),
                    new Paragraph("Nothing is sent to them before the chair has decided."));
        }
        add(why, marks);
        necessary.setValue(choice.necessary());
        directContact.setValue(choice.directContact());
        necessary.setAriaLabel(person.name() + " is needed");
        directContact.setAriaLabel(person.name() + " has direct contact");
        necessary.addValueChangeListener(event -> mark());
        directContact.addValueChangeListener(event -> mark());
        showMarks();
    }

    private void mark() {
        choice.mark(necessary.getValue(), directContact.getValue());
    }

    private void showMarks() {
        var professional = choice.suggestion().invitee().role() == InviteeRole.PROFESSIONAL;
        necessary.setVisible(professional && choice.included());
        directContact.setVisible(professional && choice.included());
    }

    static String work(SuggestedInvitee person) {
        if (person.profession() == null) {
            return person.invitee().role().label();
        }
        return person.agencyName() == null
                ? person.profession().displayName()
                : person.profession().displayName() + ", " + person.agencyName();
    }
}
