package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.agencyreport.Reports;
import org.quorate.agencyreport.domain.ReportRow;
import org.quorate.agencyreport.domain.ReportState;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.MyInvitation;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Dates;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Panel;
import org.springframework.stereotype.Component;

/** Home of whoever is asked for reports: those that are overdue, each by its conference and the moment it was due. */
@Component
class OverdueReportsCard implements HomeCard {

    private final Invitations invitations;
    private final Reports reports;

    OverdueReportsCard(Invitations invitations, Reports reports) {
        this.invitations = invitations;
        this.reports = reports;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.isAny(Role.SOCIAL_WORKER, Role.AGENCY_PRACTITIONER, Role.AGENCY_LEAD);
    }

    @Override
    public com.vaadin.flow.component.Component open(Actor actor) {
        Map<UUID, MyInvitation> mine = invitations.myInvitations(actor).stream()
                .collect(Collectors.toMap(MyInvitation::inviteeId, Function.identity()));
        var overdue = reports.mine(actor, mine.keySet()).stream()
                .filter(row -> row.state() == ReportState.OVERDUE)
                .toList();
        var panel = new Panel("Reports overdue");
        panel.setVisible(!overdue.isEmpty());
        panel.withBadge(Badge.bad(overdue.size() == 1 ? "1 report" : overdue.size() + " reports"));
        var list = new UnorderedList();
        overdue.forEach(row -> list.add(new ListItem(words(row, Objects.requireNonNull(mine.get(row.inviteeId()))))));
        panel.setContent(list);
        return panel;
    }

    /** {@code ICPC, CP-2026-0042, on Wed 11 Mar 2026: due Mon 9 Mar 2026, 10:00.} No child is named. */
    private static String words(ReportRow row, MyInvitation one) {
        return one.kinds() + ", " + one.reference() + ", on " + Dates.day(one.heldOn()) + ": "
                + (one.mine() ? "your report" : "the report of " + one.inviteeName()) + " was due "
                + (row.dueAt() == null ? "" : Dates.moment(row.dueAt())) + ".";
    }
}
