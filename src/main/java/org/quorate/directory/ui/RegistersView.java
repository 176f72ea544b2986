package org.quorate.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.quorate.access.CurrentActor;
import org.quorate.directory.Agencies;
import org.quorate.directory.GpPractices;
import org.quorate.directory.Schools;
import org.quorate.directory.domain.ColumnMapping;
import org.quorate.directory.domain.RegisterFilter;
import org.quorate.directory.domain.RegisterReport;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.AffectedPanel;
import org.quorate.uikit.BoundedUpload;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Facts;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;
import org.quorate.uikit.RuleMessages;
import org.quorate.uikit.ToggleChips;

/** Brings the GP practices and schools of the national registers into the directory. */
@Route(DirectoryPaths.REGISTERS)
@PageTitle("National registers – Quorate")
@RolesAllowed({"BUSINESS_SUPPORT", "SERVICE_MANAGER", "ADMINISTRATOR"})
class RegistersView extends Page {

    static final String GP_PRACTICES = "GP practices (epraccur.csv)";
    static final String SCHOOLS = "Schools (edubasealldata….csv)";
    private static final int LARGEST = 100 * 1024 * 1024;

    private final GpPractices practices;
    private final Schools schools;
    private final Agencies agencies;
    private final CurrentActor actors;
    final ToggleChips<String> register = new ToggleChips<>("Register", List.of(GP_PRACTICES, SCHOOLS), word -> word);
    final TextField area = new TextField("Which part of the country");
    private final MappingFields mapping = new MappingFields();
    private final Div outcome = new Div();

    RegistersView(GpPractices practices, Schools schools, Agencies agencies, CurrentActor actors) {
        super("National registers");
        this.practices = practices;
        this.schools = schools;
        this.agencies = agencies;
        this.actors = actors;
        setSubtitle("Doing this again changes nothing that has not changed in the register.");
        addActions(Buttons.link("Back to the directory", DirectoryPaths.LIST));
        area.setHelperText(
                "Postcode areas, districts or local authority codes, such as PR, LA1 or 888. Empty for all.");
        register.setValue(GP_PRACTICES);
        register.addValueChangeListener(change -> mapping.show(usual()));
        mapping.show(usual());
        outcome.addClassName("q-stack");
        outcome.getElement().setAttribute("aria-live", "polite");
        add(new Panel("Bring in a file", register, area, mapping, upload()), outcome);
    }

    private Upload upload() {
        var upload = new Upload(BoundedUpload.of(LARGEST, this::take));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        return upload;
    }

    private ColumnMapping usual() {
        return SCHOOLS.equals(register.getValue()) ? ColumnMapping.gias() : ColumnMapping.epraccur();
    }

    /** Imports the file that has arrived and shows what came of it. */
    void take(InputStream file) {
        try {
            var filter = RegisterFilter.of(area.getValue());
            var columns = mapping.mapping();
            show(
                    SCHOOLS.equals(register.getValue())
                            ? schools.importGias(actors.get(), file, columns, filter)
                            : practices.importOds(actors.get(), file, columns, filter));
        } catch (RuleViolation violation) {
            outcome.removeAll();
            outcome.add(new Panel("Nothing was brought in", new Paragraph(RuleMessages.text(violation))));
        }
    }

    private void show(RegisterReport report) {
        outcome.removeAll();
        outcome.add(new Panel(
                "What was brought in",
                new Facts()
                        .with("Added", Integer.toString(report.added()))
                        .with("Changed", Integer.toString(report.updated()))
                        .with(
                                "Closed or dormant",
                                Integer.toString(report.closed().size()))
                        .with("Unchanged", Integer.toString(report.unchanged()))
                        .with("Passed over", report.passedOver() + " of other places or sorts, or long closed")
                        .with("Refused", Integer.toString(report.refused().size()))));
        outcome.add(new AffectedPanel(
                "Called conferences that hang on what has closed",
                "No called conference hangs on what has closed.",
                agencies.hangingOn(actors.get(), report.closed())));
        outcome.add(new Panel("Rows that were refused", problems(report.refused())));
        outcome.add(new Panel("Values that were left out", problems(report.leftOut())));
    }

    private static DataTable<RegisterReport.Problem> problems(List<RegisterReport.Problem> problems) {
        return new DataTable<RegisterReport.Problem>("Problems", new EmptyState("None."))
                .column("Line", problem -> Long.toString(problem.line()))
                .column("Column", RegisterReport.Problem::column)
                .column("Value", RegisterReport.Problem::value)
                .column("Why", problem -> RuleMessages.text(RuleViolation.of(problem.why(), Map.of())))
                .rows(problems);
    }
}
