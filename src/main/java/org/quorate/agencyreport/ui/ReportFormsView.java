package org.quorate.agencyreport.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.quorate.access.CurrentActor;
import org.quorate.agencyreport.ReportForms;
import org.quorate.agencyreport.domain.FormRow;
import org.quorate.agencyreport.domain.ReportPaths;
import org.quorate.uikit.Badge;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Page;

/** The forms that reports are written with: those in use, and drafts of the next. */
@Route(ReportPaths.FORMS)
@PageTitle("Report forms")
@Menu(title = "Report forms", order = 75, icon = "vaadin:form")
@RolesAllowed("SERVICE_MANAGER")
class ReportFormsView extends Page implements BeforeEnterObserver {

    private final ReportForms forms;
    private final CurrentActor actors;

    ReportFormsView(ReportForms forms, CurrentActor actors) {
        super("Report forms");
        this.forms = forms;
        this.actors = actors;
        setSubtitle(
                "What each profession is asked for. A change is the form’s next version; reports keep the one they were written with.");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setContent(new DataTable<FormRow>("Report forms", new EmptyState("There are none."))
                .linkColumn("Form", FormRow::title, form -> ReportPaths.form(form.id()))
                .column("Sections", form -> Integer.toString(form.sections().size()))
                .componentColumn("State", ReportFormsView::state)
                .rows(forms.list(actors.get())));
    }

    private static Badge state(FormRow form) {
        var published = form.publishedAt();
        return published == null
                ? Badge.warn("Draft of version " + form.number())
                : Badge.good("Version " + form.number() + ", since " + Dates.moment(published));
    }
}
