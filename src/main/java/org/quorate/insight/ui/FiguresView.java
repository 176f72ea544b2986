package org.quorate.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.quorate.access.CurrentActor;
import org.quorate.insight.Figures;
import org.quorate.insight.domain.Choice;
import org.quorate.insight.domain.FigureReport;
import org.quorate.insight.print.FigureFile;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Page;

/** Every figure: chosen above, counted below; the address says what was chosen. */
@Route(FigurePaths.FIGURES)
@PageTitle("Figures – Quorate")
@Menu(title = "Figures", order = 50, icon = "vaadin:bar-chart-h")
@StyleSheet("insight.css")
@RolesAllowed({"SERVICE_MANAGER", "ANALYST", "CHAIR", "BUSINESS_SUPPORT"})
class FiguresView extends Page implements BeforeEnterObserver {

    private final Figures figures;
    private final Actor actor;
    private final Clock clock;
    private final FigureChoices choices;
    private final Div counted = new Div();

    FiguresView(Figures figures, CurrentActor actors, Clock clock) {
        super("Figures");
        this.figures = figures;
        this.actor = actors.get();
        this.clock = clock;
        choices = new FigureChoices(figures, actor, Time.today(clock), this::goTo);
        addClassName("q-figures");
        counted.addClassName("q-stack");
        setContent(choices, counted);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = Asked.in(event.getLocation().getQueryParameters(), Time.today(clock));
        choices.show(asked, agency(asked));
        var report = figures.report(actor, asked.figure(), asked.by(), asked.filter());
        show(asked, asked.wholePercents() ? report.inWholePercents() : report);
    }

    private void goTo(Asked asked) {
        UI.getCurrent().navigate(FiguresView.class, asked.address());
    }

    private void show(Asked asked, FigureReport report) {
        setSubtitle(report.figure().title() + ". " + report.period() + ". Made on " + Words.day(report.madeOn()) + ".");
        var content = new ArrayList<Component>();
        if (report.isEmpty()) {
            content.add(new EmptyState("Nothing was held in this period that could be counted. Choose other days."));
        } else {
            report.tables().forEach(table -> content.add(new FigurePanel(table, asked)));
            content.add(downloads(report));
        }
        counted.removeAll();
        counted.add(content);
    }

    private @Nullable Choice agency(Asked asked) {
        var id = asked.filter().agencyId();
        return id == null ? null : figures.agency(actor, id).orElse(null);
    }

    private static Div downloads(FigureReport report) {
        var downloads = new Div(
                download("Download as CSV", FigureFile.csv(report)),
                download("Download as a spreadsheet", FigureFile.xlsx(report)));
        downloads.addClassName("q-actions");
        return downloads;
    }

    private static Anchor download(String words, FigureFile file) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var content = file.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), file.name(), file.contentType(), content.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, words);
        link.addClassName("q-link-button");
        return link;
    }
}
