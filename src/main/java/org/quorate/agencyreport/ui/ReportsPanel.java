package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.ReportReading;
import org.quorate.agencyreport.Reports;
import org.quorate.agencyreport.domain.ReportAnswer;
import org.quorate.agencyreport.domain.ReportPaths;
import org.quorate.agencyreport.domain.ReportRow;
import org.quorate.agencyreport.domain.ReportState;
import org.quorate.agencyreport.domain.SentSummary;
import org.quorate.conference.panel.ConferencePanel;
import org.quorate.conference.panel.PanelContext;
import org.quorate.conference.panel.WorkspaceSection;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRow;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Panel;

/** The reports of a conference: in time, late and missing, and what was sent to be read. */
@org.springframework.stereotype.Component
class ReportsPanel implements ConferencePanel {

    private final Reports reports;
    private final ReportReading reading;
    private final Invitations invitations;

    ReportsPanel(Reports reports, ReportReading reading, Invitations invitations) {
        this.reports = reports;
        this.reading = reading;
        this.invitations = invitations;
    }

    @Override
    public WorkspaceSection section() {
        return WorkspaceSection.INVITEES;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return Reports.mayRecord(actor);
    }

    @Override
    public Component open(PanelContext context) {
        var panel = new Panel("Written reports");
        load(panel, context);
        context.onChange(() -> load(panel, context));
        return panel;
    }

    private void load(Panel panel, PanelContext context) {
        var conferenceId = context.conference().id();
        var rows = reports.states(context.actor(), conferenceId).stream()
                .filter(ReportRow::professional)
                .toList();
        Map<UUID, SentSummary> sent = reading.latest(context.actor(), conferenceId).stream()
                .collect(Collectors.toMap(SentSummary::inviteeId, Function.identity()));
        Map<UUID, InviteeRow> people = invitations.invitees(context.actor(), conferenceId).stream()
                .collect(Collectors.toMap(InviteeRow::id, Function.identity()));
        panel.setVisible(!rows.isEmpty());
        panel.withBadge(badge(rows));
        var list = new UnorderedList();
        list.addClassName("q-plain-list");
        rows.forEach(row -> list.add(item(people.get(row.inviteeId()), row, sent.get(row.inviteeId()))));
        panel.setContent(list);
    }

    /** {@code 3 in time, 1 late, 2 missing}. */
    private static Badge badge(List<ReportRow> rows) {
        var inTime = count(rows, ReportState.RECEIVED);
        var late = count(rows, ReportState.RECEIVED_LATE);
        var words = inTime + " in time, " + late + " late, " + (rows.size() - inTime - late) + " not there";
        return count(rows, ReportState.OVERDUE) > 0 ? Badge.bad(words) : Badge.neutral(words);
    }

    private static long count(List<ReportRow> rows, ReportState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    private static ListItem item(@Nullable InviteeRow person, ReportRow row, @Nullable SentSummary sent) {
        var name = person == null
                ? "Somebody"
                : person.name()
                        + (person.profession() == null
                                ? ""
                                : ", " + person.profession().displayName());
        var line = new Div(new Span(name), state(row, sent));
        line.addClassName("q-row");
        if (sent != null) {
            var at = new Span((sent.number() == 1 ? "" : "version " + sent.number() + ", ") + Dates.moment(sent.at()));
            at.addClassName("q-quiet");
            line.add(at, Buttons.link("Read", ReportPaths.read(sent.versionId())));
        }
        return new ListItem(line);
    }

    private static Badge state(ReportRow row, @Nullable SentSummary sent) {
        if (sent != null && !sent.answer().isReport() && !row.state().received()) {
            return Badge.warn(
                    sent.reason() == null
                            ? sent.answer().label()
                            : sent.answer().label() + ": " + sent.reason().label());
        }
        if (sent != null && sent.answer() == ReportAnswer.NOTHING_KNOWN) {
            return Badge.good(sent.answer().label());
        }
        return switch (row.state()) {
            case RECEIVED -> Badge.good(row.state().label());
            case RECEIVED_LATE -> Badge.warn(row.state().label());
            case OVERDUE -> Badge.bad(row.state().label());
            case NOT_ASKED, REQUESTED -> Badge.neutral(row.state().label());
        };
    }
}
