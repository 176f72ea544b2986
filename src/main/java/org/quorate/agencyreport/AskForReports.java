package org.quorate.agencyreport;

import org.quorate.conference.ChangeKind;
import org.quorate.conference.ConferenceChanged;
import org.quorate.invitation.PeopleInvited;
import org.quorate.kernel.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every professional invited is asked for a report, and a conference that moves moves what is due. Within the
 * transaction that invites or moves: no invitation stands without its report.
 */
@Component
class AskForReports {

    private final Reports reports;

    AskForReports(Reports reports) {
        this.reports = reports;
    }

    @EventListener
    void on(PeopleInvited invited) {
        reports.requestFor(Actor.system("report-requests"), invited.conferenceId(), invited.inviteeIds());
    }

    @EventListener
    void on(ConferenceChanged changed) {
        if (changed.is(ChangeKind.MOVED)) {
            reports.conferenceMoved(changed.conferenceId());
        }
    }
}
