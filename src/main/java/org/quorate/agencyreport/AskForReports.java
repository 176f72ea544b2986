package org.quorate.agencyreport;

import org.quorate.conference.ChangeKind;
import org.quorate.conference.ConferenceChanged;
import org.quorate.invitation.InvitationWithdrawn;
import org.quorate.invitation.PeopleInvited;
import org.quorate.kernel.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every professional invited is asked for a report, a conference that moves moves what is due, and what nobody waits for
 * any more is not chased. Within the transaction that invites, moves or ends: no invitation stands without its report.
 */
@Component
class AskForReports {

    private final Reports reports;
    private final ReportChaseRecord record;
    private final ReportChase chase;

    AskForReports(Reports reports, ReportChaseRecord record, ReportChase chase) {
        this.reports = reports;
        this.record = record;
        this.chase = chase;
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
        if (changed.is(ChangeKind.HELD) || changed.is(ChangeKind.ADJOURNED) || changed.is(ChangeKind.CANCELLED)) {
            record.ofConference(changed.conferenceId()).forEach(chase::letGo);
        }
    }

    @EventListener
    void on(InvitationWithdrawn withdrawn) {
        record.ofInvitee(withdrawn.inviteeId()).ifPresent(chase::letGo);
    }
}
