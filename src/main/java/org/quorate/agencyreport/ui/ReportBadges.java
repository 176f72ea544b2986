package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.quorate.agencyreport.Reports;
import org.quorate.agencyreport.domain.ReportPaths;
import org.quorate.agencyreport.domain.ReportRow;
import org.quorate.agencyreport.domain.ReportState;
import org.quorate.invitation.InviteeBadge;
import org.quorate.invitation.InviteeBadge.Action;
import org.quorate.invitation.InviteeBadge.Standing;
import org.quorate.invitation.InviteeBadges;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Notices;
import org.springframework.stereotype.Component;

/** Says beside each invitee how their report stands, lets the receipt be recorded, and leads its writer to it. */
@Component
class ReportBadges implements InviteeBadges {

    private final Reports reports;
    private final Clock clock;

    ReportBadges(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public List<InviteeBadge> of(Actor actor, UUID conferenceId, Runnable changed) {
        return reports.states(actor, conferenceId).stream()
                .filter(ReportRow::professional)
                .map(row -> badge(row, Reports.mayRecord(actor) ? actions(actor, row, changed) : List.of()))
                .toList();
    }

    @Override
    public List<InviteeBadge> ofInvitees(Actor actor, List<UUID> inviteeIds) {
        return reports.mine(actor, inviteeIds).stream()
                .filter(ReportRow::professional)
                .map(row -> badge(row, List.of(write(row))))
                .toList();
    }

    /** Only those who owe or sent it are given this. */
    private static Action write(ReportRow row) {
        return new Action(
                row.state().received() ? "Look at your report" : "Write the report",
                () -> UI.getCurrent().navigate(ReportPaths.write(row.inviteeId())));
    }

    private static InviteeBadge badge(ReportRow row, List<Action> actions) {
        return new InviteeBadge(
                row.inviteeId(), standing(row.state()), row.state().label(), detail(row), actions);
    }

    private static Standing standing(ReportState state) {
        return switch (state) {
            case NOT_ASKED -> Standing.NONE;
            case REQUESTED -> Standing.OPEN;
            case OVERDUE, RECEIVED_LATE -> Standing.LATE;
            case RECEIVED -> Standing.GOOD;
        };
    }

    private static String detail(ReportRow row) {
        var received = row.receivedAt();
        var due = row.dueAt();
        if (received != null) {
            return "Report came " + Dates.moment(received);
        }
        return due == null ? "" : "Report due " + Dates.moment(due);
    }

    private List<Action> actions(Actor actor, ReportRow row, Runnable changed) {
        if (row.state().received()) {
            return List.of(new Action(
                    "Report not received after all",
                    () -> new TakeBackDialog(reason -> {
                                reports.takeBack(actor, row.inviteeId(), reason);
                                done("The receipt was taken back.", changed);
                            })
                            .open()));
        }
        return List.of(new Action(
                "Report received",
                () -> new ReceivedDialog(clock, at -> {
                            reports.recordReceived(actor, row.inviteeId(), at);
                            done("The report was recorded as received.", changed);
                        })
                        .open()));
    }

    private static void done(String text, Runnable changed) {
        changed.run();
        Notices.success(text);
    }
}
