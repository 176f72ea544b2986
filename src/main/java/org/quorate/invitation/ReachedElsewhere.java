package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.quorate.invitation.domain.Deputy;
import org.quorate.invitation.letters.News;
import org.quorate.kernel.RecordedFact;
import org.quorate.kernel.Time;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Somebody's address was corrected, whichever record it is kept on and whoever did it: what they were sent goes there,
 * and the link at the old address opens nothing any more.
 */
@Component
class ReachedElsewhere {

    private final InvitationMail mail;
    private final DeputyMail deputies;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReachedElsewhere(InvitationMail mail, DeputyMail deputies, EntityManager entities, JdbcClient jdbc, Clock clock) {
        this.mail = mail;
        this.deputies = deputies;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(RecordedFact fact) {
        switch (fact.action()) {
            case "practitioner-corrected", "practitioner-moved" ->
                invitedTo("practitioner_id", fact.subjectId()).forEach(mail::reach);
            case "agency-corrected" -> invitedTo("agency_id", fact.subjectId()).forEach(mail::reach);
            case "adult-corrected" -> invitedTo("adult_id", fact.subjectId()).forEach(mail::reach);
            case "invitee-described", "invitee-address-corrected" -> mail.reach(id(fact, "invitee"));
            case "deputy-address-corrected" -> {
                var deputy = entities.find(Deputy.class, id(fact, "deputy"));
                deputies.tell(News.REACHED_ELSEWHERE, deputy, fact.subjectId(), Map.of());
            }
            default -> {}
        }
    }

    /** Their invitations to conferences that are still to come. */
    private List<UUID> invitedTo(String column, UUID id) {
        entities.flush();
        return jdbc.sql("""
                        select i.id from invitation_invitee i
                                 join conference_label k on k.conference_id = i.conference_id
                        where i.%s = :id and i.withdrawn_at is null and k.status = 'CALLED' and k.held_on >= :today
                        order by i.id
                        """.formatted(column))
                .param("id", id)
                .param("today", Time.today(clock))
                .query((rs, n) -> rs.getObject(1, UUID.class))
                .list();
    }

    private static UUID id(RecordedFact fact, String detail) {
        return (UUID) Objects.requireNonNull(fact.details().get(detail));
    }
}
