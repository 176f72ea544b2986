package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.CurrentActor;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.ColleagueFiles;
import org.quorate.agencyreport.ColleagueReading;
import org.quorate.agencyreport.ColleagueReport;
import org.quorate.agencyreport.FamilyComments;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Page;

/** Colleagues' reports, for invited professionals who sign in; the workspace stays the reviewing service's. */
@Route(ColleagueReportsView.PATH + "/:conference/:version?")
@PageTitle("Reports for a conference")
@StyleSheet("sharing.css")
@StyleSheet("report.css")
@RolesAllowed({"AGENCY_PRACTITIONER", "AGENCY_LEAD", "SOCIAL_WORKER"})
class ColleagueReportsView extends Page implements BeforeEnterObserver {

    static final String PATH = "colleagues-reports";

    private final ColleagueReading reading;
    private final ColleagueFiles files;
    private final FamilyComments comments;
    private final CurrentActor actors;

    ColleagueReportsView(ColleagueReading reading, ColleagueFiles files, FamilyComments comments, CurrentActor actors) {
        super("Reports for this conference");
        this.reading = reading;
        this.files = files;
        this.comments = comments;
        this.actors = actors;
        setNarrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var conferenceId = id(event, "conference").orElseThrow(NotFound::new);
        setSubtitle("What you open is on record. Keep it to your work for this child.");
        id(event, "version").ifPresentOrElse(version -> report(conferenceId, version), () -> list(conferenceId));
    }

    private void list(UUID conferenceId) {
        var reports = reading.reports(actors.get(), conferenceId);
        var stack = new Div();
        stack.addClassName("q-stack");
        reports.forEach(report -> stack.add(card(conferenceId, report)));
        setContent(
                reports.isEmpty()
                        ? new EmptyState("No report is open to you yet. A report opens when it is shared with the"
                                + " family, or when the family must have it.")
                        : stack,
                said(conferenceId));
    }

    /** An author reads what the family says of their report, beside the words it is about. */
    private Div said(UUID conferenceId) {
        var said = comments.comments(actors.get(), conferenceId);
        var stack = new Div(new H2("What the family says"));
        stack.addClassName("q-stack");
        stack.setVisible(!said.isEmpty());
        said.forEach(comment -> {
            var about = new Paragraph(comment.partText());
            about.addClassNames("q-share-words", "q-quiet");
            var words = new Paragraph(comment.text());
            words.addClassName("q-share-words");
            var card = new Article(
                    new H3(comment.heading() + ", version " + comment.version()),
                    about,
                    new Paragraph(comment.kind().label() + ", " + Dates.moment(comment.at()) + ":"),
                    words);
            card.addClassName("q-card");
            stack.add(card);
        });
        return stack;
    }

    private void report(UUID conferenceId, UUID versionId) {
        var report = reading.open(actors.get(), conferenceId, versionId);
        setHeading(report.from());
        setActions(List.of(Buttons.link("All reports", PATH + "/" + conferenceId)));
        var stack = new Div();
        stack.addClassName("q-stack");
        report.sections().forEach(part -> {
            var article =
                    new Article(new H2(part.about().isEmpty() ? part.heading() : part.heading() + ": " + part.about()));
            part.paragraphs().forEach(line -> article.add(new Paragraph(line)));
            stack.add(article);
        });
        var attached = files.of(actors.get(), conferenceId, versionId);
        if (!attached.isEmpty()) {
            stack.add(
                    new H2("Files"),
                    new FileList(
                            attached,
                            file -> files.open(actors.get(), conferenceId, versionId, file),
                            file -> Optional.empty()));
        }
        setContent(stack);
    }

    private static Article card(UUID conferenceId, ColleagueReport report) {
        var card = new Article(
                new H2(report.from()),
                new Paragraph("Sent " + report.sentOn()),
                Buttons.link("Read it", PATH + "/" + conferenceId + "/" + report.versionId()));
        card.addClassName("q-card");
        return card;
    }

    private static Optional<UUID> id(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).map(text -> {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException notAnId) {
                throw new NotFound();
            }
        });
    }
}
