package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.CurrentActor;
import org.quorate.agencyreport.ReportPaths;
import org.quorate.agencyreport.ReportReading;
import org.quorate.agencyreport.SentFiles;
import org.quorate.agencyreport.SentReport;
import org.quorate.agencyreport.SentSummary;
import org.quorate.conference.ConferencePaths;
import org.quorate.kernel.Role;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Facts;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;

/** A version of a report as it was sent, what changed marked, and the other versions. */
@Route(ReportPaths.READ)
@PageTitle("Report")
@RolesAllowed({"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER", "SOCIAL_WORKER", "AGENCY_PRACTITIONER", "AGENCY_LEAD"})
@StyleSheet("report.css")
class ReadReportView extends Page implements BeforeEnterObserver {

    private final ReportReading reading;
    private final SentFiles files;
    private final CurrentActor actors;
    private boolean marked = true;

    ReadReportView(ReportReading reading, SentFiles files, CurrentActor actors) {
        super("Report");
        this.reading = reading;
        this.files = files;
        this.actors = actors;
        setNarrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Asked.id(event, "version"));
    }

    private void show(UUID versionId) {
        var report = reading.read(actors.get(), versionId);
        var summary = report.summary();
        setHeading("Report of " + summary.authorName());
        setSubtitle("Version " + summary.number() + ", sent " + Dates.moment(summary.at()) + ".");
        if (!actors.get().isAny(Role.AGENCY_PRACTITIONER, Role.AGENCY_LEAD)) {
            setActions(List.of(
                    Buttons.link("The conference", ConferencePaths.workspace(summary.conferenceId(), "invitees"))));
        }
        var content = new Div(about(summary), words(report));
        content.addClassName("q-stack");
        if (!report.files().isEmpty() || !report.takenOut().isEmpty()) {
            content.add(attached(report));
        }
        if (report.hasAnnex()) {
            content.add(annex(versionId));
        }
        var versions = reading.versions(actors.get(), summary.inviteeId());
        if (versions.size() > 1) {
            content.add(others(versions, versionId));
        }
        setContent(content);
    }

    private static Panel about(SentSummary summary) {
        var facts = new Facts().with("From", summary.author());
        if (summary.onBehalf()) {
            facts.with("Sent by", summary.sentBy());
        }
        if (summary.whatChanged() != null) {
            facts.with("What changed", summary.whatChanged());
        }
        return new Panel(summary.answer().label(), facts);
    }

    private Panel words(SentReport report) {
        var panel = new Panel("What was written");
        var changed = report.parts().stream().anyMatch(part -> part.isChanged());
        if (report.comparedWith() != null) {
            panel.withBadge(changed ? Badge.info("Changes are marked") : Badge.neutral("Nothing changed"));
        }
        if (changed) {
            panel.withActions(Buttons.quiet(marked ? "Without marks" : "Mark what changed", () -> {
                marked = !marked;
                show(report.summary().versionId());
            }));
        }
        for (var part : report.parts()) {
            panel.add(new H3(part.title()), new ChangedWords(part, marked));
        }
        return panel;
    }

    private Panel attached(SentReport report) {
        var versionId = report.summary().versionId();
        var panel = new Panel(
                "Files",
                new FileList(
                        report.files(),
                        file -> files.open(actors.get(), versionId, file),
                        file -> report.added().contains(file.id())
                                ? Optional.of(Badge.info("New in this version"))
                                : Optional.empty()));
        if (!report.takenOut().isEmpty()) {
            panel.add(new Paragraph("Taken out in this version:"), FileList.names(report.takenOut()));
        }
        return panel;
    }

    private Panel annex(UUID versionId) {
        var panel = new Panel("For named readers only").withBadge(Badge.warn("Restricted"));
        if (!reading.mayReadAnnex(actors.get(), versionId)) {
            panel.add(new Paragraph("Part of this report is for other readers."));
            return panel;
        }
        var hidden = new Div();
        panel.add(hidden, Buttons.secondary("Read the restricted part", () -> {
            var annex = reading.annex(actors.get(), versionId);
            var words = new Paragraph(annex.text());
            words.addClassName("q-report-words");
            words.getElement().setAttribute("dir", "auto");
            hidden.removeAll();
            hidden.add(words, new Facts().with("Why", annex.reason()));
        }));
        return panel;
    }

    private static Panel others(List<SentSummary> versions, UUID shown) {
        var list = new Div();
        list.addClassName("q-stack");
        versions.stream()
                .filter(version -> !version.versionId().equals(shown))
                .forEach(version -> list.add(Buttons.link(
                        "Version " + version.number() + ", "
                                + version.answer().label().toLowerCase(Locale.UK) + ", " + Dates.moment(version.at()),
                        ReportPaths.read(version.versionId()))));
        return new Panel("Other versions", list);
    }
}
