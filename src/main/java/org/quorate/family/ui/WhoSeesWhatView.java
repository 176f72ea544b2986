package org.quorate.family.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import org.quorate.access.CurrentActor;
import org.quorate.family.EmergencyOpenings;
import org.quorate.family.FamilyPaths;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;
import org.quorate.uikit.RuleMessages;

/** Who sees which family, in plain words; and the door for an emergency. */
@Route(FamilyPaths.WHO_SEES_WHAT)
@PageTitle("Who sees what – Quorate")
@Menu(title = "Who sees what", order = 85, icon = "vaadin:eye")
@RolesAllowed({"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER"})
class WhoSeesWhatView extends Page implements BeforeEnterObserver {

    private final EmergencyOpenings openings;
    private final CurrentActor actors;

    WhoSeesWhatView(EmergencyOpenings openings, CurrentActor actors) {
        super("Who sees what");
        this.openings = openings;
        this.actors = actors;
        setNarrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var hours = openings.hours(actors.get());
        setContent(rule(), hours == 0 ? notAllowed() : emergency(hours));
        if (actors.get().is(Role.SERVICE_MANAGER)) {
            add(setting(hours));
        }
    }

    private static Panel rule() {
        return new Panel(
                "The rule",
                new UnorderedList(
                        new ListItem("Chairs, business support and service managers see every family and every"
                                + " conference, except those that are restricted."),
                        new ListItem("Social workers see the children they work with, and their brothers and sisters."),
                        new ListItem("Agencies see the conferences they are invited to, until 28 days after the day."),
                        new ListItem("Analysts see figures and never a name. Administrators see no case."),
                        new ListItem("Every look at a child’s record is written down, with who and when.")),
                new Paragraph("A service manager can restrict a family to named people: a colleague’s own family, for"
                        + " example. For everybody else it is not there, and figures count it without a name. To"
                        + " restrict a family, open its page."));
    }

    private static Panel notAllowed() {
        return new Panel(
                "In an emergency",
                new Paragraph("This partnership does not let anybody open a restricted case who is not named."
                        + " If you must know something at once, ring a service manager."));
    }

    private Panel emergency(int hours) {
        var reference = new TextField("The family’s reference or the conference’s number, exactly");
        var reason = new TextArea("Why you must see it now");
        var form = new Div(
                reference,
                reason,
                Buttons.danger(
                        "Ask to open it",
                        () -> Confirm.destructive(
                                "Open it in an emergency?",
                                "What you ask and why is written down whatever comes of it. If a case opens, it is"
                                        + " for %d hours, and the managers it is restricted to are told at once."
                                                .formatted(hours),
                                "Ask to open it",
                                () -> ask(reference, reason))));
        form.addClassName("q-stack");
        return new Panel(
                "In an emergency",
                new Paragraph("A family or conference that you cannot find may be restricted. If a child would be at"
                        + " risk without what is in it, ask here. The answer says nothing about a number that opens"
                        + " nothing: it may be mistyped, or not restricted at all."),
                form);
    }

    private void ask(TextField reference, TextArea reason) {
        var fields = Map.of("reference", reference, "reason", reason);
        try {
            RuleMessages.clear(fields);
            openings.ask(actors.get(), reference.getValue(), reason.getValue()).stream()
                    .findFirst()
                    .ifPresentOrElse(
                            family -> UI.getCurrentOrThrow().navigate(FamilyPaths.family(family)),
                            () -> Notices.error("Nothing was opened. Look at the number, or ring a service manager."));
        } catch (RuleViolation violation) {
            RuleMessages.showIn(violation, fields);
        }
    }

    private Panel setting(int now) {
        var hours = new IntegerField("For how many hours, 0 for never");
        hours.setValue(now);
        hours.setStepButtonsVisible(true);
        var form = new Div(hours, Buttons.secondary("Save the hours", () -> save(hours)));
        form.addClassName("q-stack");
        return new Panel(
                "What the partnership allows",
                new Paragraph("Whether chairs, business support and managers who are not named may open a restricted"
                        + " case in an emergency. Agree it in the partnership first; the change is written down."),
                form);
    }

    private void save(IntegerField hours) {
        hours.setInvalid(false);
        try {
            openings.allow(actors.get(), Objects.requireNonNullElse(hours.getValue(), 0));
            UI.getCurrentOrThrow().navigate(FamilyPaths.WHO_SEES_WHAT);
            Notices.success("The hours were saved.");
        } catch (RuleViolation violation) {
            RuleMessages.showIn(violation, Map.of("hours", hours));
        }
    }
}
