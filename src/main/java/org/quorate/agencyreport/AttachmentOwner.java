package org.quorate.agencyreport;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.Links;
import org.quorate.document.DocumentOwner;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.LinkAnswers;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may open a report's files at all: whoever writes it, the reviewing service and the children's workers, and
 * colleagues once it is open to them. Nobody of the family is among them. Which version has which file, the services
 * ask before.
 */
@Component
class AttachmentOwner implements DocumentOwner {

    private final JdbcClient jdbc;
    private final ReportQueries queries;
    private final ColleagueReads reads;
    private final LinkAnswers answers;
    private final Links links;
    private final Gate gate;
    private final Clock clock;

    AttachmentOwner(
            JdbcClient jdbc,
            ReportQueries queries,
            ColleagueReads reads,
            LinkAnswers answers,
            Links links,
            Gate gate,
            Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.reads = reads;
        this.answers = answers;
        this.links = links;
        this.gate = gate;
        this.clock = clock;
    }

    private record Owned(UUID conferenceId, UUID inviteeId) {}

    @Override
    public String module() {
        return FileShelf.MODULE;
    }

    @Override
    public boolean mayOpen(Actor actor, UUID reportId) {
        return find(reportId)
                .filter(report ->
                        writes(actor, report) || readsAsStaff(actor, report) || readsAsColleague(actor, report))
                .isPresent();
    }

    @Override
    public boolean mayChange(Actor actor, UUID reportId) {
        return find(reportId).filter(report -> writes(actor, report)).isPresent();
    }

    @Override
    public Subject auditedAs(UUID reportId) {
        return find(reportId)
                .map(report -> new Subject("conference", report.conferenceId()))
                .orElse(new Subject("report", reportId));
    }

    private boolean writes(Actor actor, Owned report) {
        var professional =
                queries.ofInvitees(List.of(report.inviteeId())).stream().anyMatch(ReportRow::professional);
        if (!professional) {
            return false;
        }
        if (actor.is(Role.LINK_HOLDER)) {
            return inviteeOf(actor).filter(report.inviteeId()::equals).isPresent();
        }
        var agencyId = actor.is(Role.AGENCY_LEAD) ? actor.agencyId() : null;
        return gate.mayConference(actor, report.conferenceId())
                && !queries.ownedBy(List.of(report.inviteeId()), actor.practitionerId(), agencyId)
                        .isEmpty();
    }

    private boolean readsAsStaff(Actor actor, Owned report) {
        return Reports.mayRecord(actor) && gate.mayConference(actor, report.conferenceId());
    }

    private boolean readsAsColleague(Actor actor, Owned report) {
        return isInvited(actor, report.conferenceId())
                && reads.open(report.conferenceId(), clock.instant()).stream()
                        .anyMatch(sent -> sent.inviteeId().equals(report.inviteeId()));
    }

    private boolean isInvited(Actor actor, UUID conferenceId) {
        if (actor.is(Role.LINK_HOLDER)) {
            return links.heldFor(actor, InvitationLink.PURPOSE)
                    .flatMap(reads::conferenceOf)
                    .filter(conferenceId::equals)
                    .isPresent();
        }
        var agencyId = actor.is(Role.AGENCY_LEAD) ? actor.agencyId() : null;
        return actor.isAny(Role.AGENCY_PRACTITIONER, Role.AGENCY_LEAD, Role.SOCIAL_WORKER)
                && gate.mayConference(actor, conferenceId)
                && reads.invited(conferenceId, actor.practitionerId(), agencyId);
    }

    private Optional<UUID> inviteeOf(Actor holder) {
        return links.heldFor(holder, InvitationLink.PURPOSE)
                .or(() ->
                        links.heldFor(holder, DeputyLink.PURPOSE).map(deputyId -> answers.inviteeOf(holder, deputyId)));
    }

    private Optional<Owned> find(UUID reportId) {
        return jdbc.sql("select conference_id, invitee_id from agencyreport_report where id = ?")
                .param(reportId)
                .query((rs, i) ->
                        new Owned(rs.getObject("conference_id", UUID.class), rs.getObject("invitee_id", UUID.class)))
                .optional();
    }
}
