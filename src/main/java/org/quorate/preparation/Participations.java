package org.quorate.preparation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.conference.ConsideredChild;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.quorate.preparation.domain.Participation;
import org.quorate.preparation.domain.ParticipationPolicy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each child took part in the conference about them. */
@Service
public class Participations {

    private final Gate gate;
    private final AuditTrail audit;
    private final Conferences conferences;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    Participations(
            Gate gate,
            AuditTrail audit,
            Conferences conferences,
            EntityManager entities,
            JdbcClient jdbc,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.conferences = conferences;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every child considered, eldest first, with what is recorded; the read is audited. */
    @Transactional(readOnly = true)
    public List<ParticipationRow> participations(Actor actor, UUID conferenceId) {
        gate.requireConference(actor, conferenceId, "participation");
        var heldOn = conferences.conference(actor, conferenceId).heldOn();
        var recorded = recorded(conferenceId);
        return conferences.children(actor, conferenceId).stream()
                .map(child -> {
                    var found = recorded.get(child.childId());
                    return new ParticipationRow(
                            child.childId(),
                            child.label(),
                            found == null ? null : found.code(),
                            found != null && found.form(),
                            ParticipationPolicy.fitting(child.dateOfBirth(), heldOn));
                })
                .toList();
    }

    /**
     * Records how a child took part; what was recorded before is superseded and kept. Chairs, business support and
     * service managers; also after the conference was held.
     *
     * @throws RuleViolation {@code participation-not-under-four}; {@code participation-unborn}; {@code
     *     participation-too-early} before the day; {@code conference-not-held} for a conference that was cancelled or
     *     adjourned
     */
    @Transactional
    public void record(Actor actor, UUID conferenceId, UUID childId, ParticipationCode code, boolean consultationForm) {
        var conference = writable(actor, conferenceId);
        ParticipationPolicy.check(code, child(actor, conferenceId, childId).dateOfBirth(), conference.heldOn());
        var now = clock.instant();
        supersede(conferenceId, childId, now);
        entities.persist(new Participation(conferenceId, childId, code, consultationForm, actor.id(), now));
        audit.fact(
                actor,
                "participation-recorded",
                "conference",
                conferenceId,
                Map.of("child", childId, "code", code, "form", consultationForm));
    }

    /** Takes back what was recorded last: nothing stands until somebody records how it really was. */
    @Transactional
    public void takeBack(Actor actor, UUID conferenceId, UUID childId) {
        writable(actor, conferenceId);
        if (supersede(conferenceId, child(actor, conferenceId, childId).childId(), clock.instant()) > 0) {
            audit.fact(actor, "participation-taken-back", "conference", conferenceId, Map.of("child", childId));
        }
    }

    /** Whether a conference's children can have taken part: from its day on, unless it was not held. */
    public static boolean isOpen(ConferenceRow conference, LocalDate today) {
        return switch (conference.status()) {
            case CALLED -> !today.isBefore(conference.heldOn());
            case HELD -> true;
            case ADJOURNED, CANCELLED -> false;
        };
    }

    private ConferenceRow writable(Actor actor, UUID conferenceId) {
        gate.require(actor, Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);
        gate.requireConference(actor, conferenceId, null);
        var conference = conferences.conference(actor, conferenceId);
        if (!isOpen(conference, Time.today(clock))) {
            throw conference.status() == ConferenceStatus.CALLED
                    ? RuleViolation.of("participation-too-early", Map.of("day", Words.day(conference.heldOn())))
                    : RuleViolation.of("conference-not-held");
        }
        return conference;
    }

    private int supersede(UUID conferenceId, UUID childId, Instant now) {
        return entities.createQuery("""
                        update Participation p set p.supersededAt = :now
                        where p.conferenceId = :conference and p.childId = :child and p.supersededAt is null
                        """)
                .setParameter("now", now)
                .setParameter("conference", conferenceId)
                .setParameter("child", childId)
                .executeUpdate();
    }

    private ConsideredChild child(Actor actor, UUID conferenceId, UUID childId) {
        return conferences.children(actor, conferenceId).stream()
                .filter(child -> child.childId().equals(childId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private record Recorded(ParticipationCode code, boolean form) {}

    private Map<UUID, Recorded> recorded(UUID conferenceId) {
        var byChild = new HashMap<UUID, Recorded>();
        jdbc.sql("select child_id, code, consultation_form from rpt_participation where conference_id = ?")
                .param(conferenceId)
                .query(rs -> {
                    byChild.put(
                            rs.getObject("child_id", UUID.class),
                            new Recorded(
                                    ParticipationCode.valueOf(rs.getString("code")),
                                    rs.getBoolean("consultation_form")));
                });
        return byChild;
    }
}
