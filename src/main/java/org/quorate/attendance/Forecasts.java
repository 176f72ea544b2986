package org.quorate.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.attendance.domain.Forecast;
import org.quorate.attendance.domain.Forecast.ToRing;
import org.quorate.attendance.domain.PhoneReads;
import org.quorate.attendance.domain.PhoneReads.Phone;
import org.quorate.attendance.domain.RollReads;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceSearch;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.partnership.RuleSets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which conferences to come will not be quorate as things stand, and whom to ring about it; for the reviewing service,
 * and for one conference its social worker. Every conference under the rules it was called under.
 */
@Service
public class Forecasts {

    private static final Role[] REVIEWING = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER};
    private static final Role[] RINGING = {Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER};

    /** More than any county holds in the weeks anybody looks ahead. */
    private static final int MOST = 2000;

    private final Gate gate;
    private final AuditTrail audit;
    private final RollReads reads;
    private final PhoneReads phones;
    private final Conferences conferences;
    private final Invitations invitations;
    private final RuleSets ruleSets;

    Forecasts(
            Gate gate,
            AuditTrail audit,
            RollReads reads,
            PhoneReads phones,
            Conferences conferences,
            Invitations invitations,
            RuleSets ruleSets) {
        this.gate = gate;
        this.audit = audit;
        this.reads = reads;
        this.phones = phones;
        this.conferences = conferences;
        this.invitations = invitations;
        this.ruleSets = ruleSets;
    }

    /** Whether this person learns whom to ring where they see the conference. */
    public static boolean mayRing(Actor actor) {
        return actor.isAny(RINGING);
    }

    /**
     * Every conference called between two days, both included, that the actor may see; the soonest first. On record as
     * read. The number of queries does not depend on the number of conferences.
     */
    @Transactional(readOnly = true)
    public List<Forecast> forecasts(Actor actor, LocalDate from, LocalDate until) {
        gate.require(actor, REVIEWING);
        audit.read(actor, "conference-list", actor.id(), "quoracy-forecasts");
        var search = new ConferenceSearch(
                null, Set.of(ConferenceStatus.CALLED), null, null, from, until, ConferenceSearch.Order.DATE);
        return of(actor, conferences.findWithoutNames(actor, search, 0, MOST));
    }

    /** One conference; the read is audited. */
    @Transactional(readOnly = true)
    public Forecast forecast(Actor actor, UUID conferenceId) {
        gate.require(actor, RINGING);
        gate.requireConference(actor, conferenceId, "whom-to-ring");
        return of(actor, List.of(conferences.conference(actor, conferenceId))).getFirst();
    }

    private List<Forecast> of(Actor actor, List<ConferenceRow> rows) {
        var ids = rows.stream().map(ConferenceRow::id).toList();
        var people = reads.invited(ids);
        var invitees = invitations.inviteesOf(actor, ids);
        var answers = new LinkedHashMap<ConferenceRow, Answers>();
        for (var row : rows) {
            answers.put(
                    row,
                    new Answers(
                            ruleSets.byId(row.ruleSetId()).rules().quoracy(),
                            row.kinds(),
                            people.getOrDefault(row.id(), List.of()),
                            invitees.getOrDefault(row.id(), List.of())));
        }
        var helpers = new LinkedHashMap<ConferenceRow, List<InviteeRow>>();
        answers.forEach((row, given) -> helpers.put(row, given.couldHelp()));
        var phones = phones(helpers.values().stream().flatMap(List::stream).toList());
        var forecasts = new ArrayList<Forecast>();
        answers.forEach((row, given) -> forecasts.add(Forecast.of(
                row,
                given.forecast(),
                given.counting(),
                given.unanswered(),
                given.answersWouldDo(),
                helpers.getOrDefault(row, List.of()).stream()
                        .map(helper -> toRing(given, helper, phones))
                        .toList())));
        return List.copyOf(forecasts);
    }

    private Map<UUID, Phone> phones(List<InviteeRow> helpers) {
        return phones.of(helpers.stream()
                .map(InviteeRow::practitionerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private static ToRing toRing(Answers answers, InviteeRow invitee, Map<UUID, Phone> phones) {
        var phone = invitee.practitionerId() == null ? null : phones.get(invitee.practitionerId());
        return new ToRing(
                invitee.id(),
                invitee.name(),
                invitee.profession(),
                answers.group(invitee),
                invitee.agencyName(),
                phone == null ? null : phone.number(),
                phone != null && phone.ofAgency(),
                Answers.state(invitee));
    }
}
