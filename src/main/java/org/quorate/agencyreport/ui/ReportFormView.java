package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.quorate.access.CurrentActor;
import org.quorate.agencyreport.ReportForms;
import org.quorate.agencyreport.domain.FormRow;
import org.quorate.agencyreport.domain.ReportPaths;
import org.quorate.agencyreport.domain.SaveForm;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;

/** One version of a report form: how it reads, and for a draft what to ask. */
@Route(ReportPaths.FORM)
@PageTitle("Report form")
@RolesAllowed("SERVICE_MANAGER")
@StyleSheet("report.css")
class ReportFormView extends Page implements BeforeEnterObserver {

    private final ReportForms forms;
    private final CurrentActor actors;

    ReportFormView(ReportForms forms, CurrentActor actors) {
        super("Report form");
        this.forms = forms;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Asked.id(event, "form"));
    }

    private void show(UUID formId) {
        var form = forms.form(actors.get(), formId);
        var published = form.publishedAt();
        setHeading(form.title());
        setSubtitle(
                published == null
                        ? "Draft of version " + form.number() + ", begun by " + form.madeBy() + "."
                        : "Version " + form.number() + ", in use since " + Dates.moment(published)
                                + ". It does not change any more.");
        var preview = new FormPreview(form.title(), form.sections());
        if (!form.isDraft()) {
            setContent(
                    actions(
                            Buttons.link("All forms", ReportPaths.FORMS),
                            Buttons.primary("Begin the next version", () -> begin(formId))),
                    new Panel("How it reads", preview));
            return;
        }
        var editor = new FormEditor(form, preview, (title, sections) -> {
            forms.save(actors.get(), new SaveForm(formId, form.version(), title, sections));
            show(formId);
            Notices.success("The draft was saved.");
        });
        var columns = new Div(new Panel("What is asked", editor), new Panel("How it will read", preview));
        columns.addClassName("q-columns");
        setContent(
                actions(
                        Buttons.link("All forms", ReportPaths.FORMS),
                        Buttons.secondary("Use it from now on", () -> askToPublish(form)),
                        Buttons.danger("Throw the draft away", () -> askToDiscard(form))),
                columns);
    }

    private static Div actions(Component... all) {
        var actions = new Div(all);
        actions.addClassName("q-actions");
        return actions;
    }

    private void begin(UUID formId) {
        UI.getCurrent().navigate(ReportPaths.form(forms.edit(actors.get(), formId)));
    }

    private void askToPublish(FormRow form) {
        Confirm.weighty(
                "Use version " + form.number() + " from now on?",
                "Reports begun after this are written with it. It does not change any more. What is not saved of the draft is left out.",
                "Use it from now on",
                () -> {
                    try {
                        forms.publish(actors.get(), form.id());
                        show(form.id());
                        Notices.success("It is in use.");
                    } catch (RuleViolation refused) {
                        Notices.ruleViolation(refused);
                    }
                });
    }

    private void askToDiscard(FormRow form) {
        Confirm.destructive("Throw this draft away?", "The version in use stays.", "Throw it away", () -> {
            forms.discard(actors.get(), form.id());
            UI.getCurrent().navigate(ReportPaths.FORMS);
        });
    }
}
