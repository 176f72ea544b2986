package org.quorate.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.quorate.conference.ChangeKind;
import org.quorate.conference.ConferenceChanged;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.Conferences;
import org.quorate.correspondence.Placeholder;
import org.quorate.invitation.domain.GivenReply;
import org.quorate.invitation.domain.StillHolds;
import org.quorate.invitation.letters.News;
import org.quorate.invitation.letters.Particulars;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whatever people were last told of a conference is still true, or a new message goes: all that follows for invitees and
 * deputies when it changes, in order, within the transaction that changes it. An answer never stands for what it was not
 * given to; {@link StillHolds} says which does. What goes to whom is {@link News}.
 */
@Component
class KeepingTrue {

    private final EntityManager entities;
    private final Conferences conferences;
    private final Deputies deputies;
    private final InvitationMail mail;
    private final DeputyMail deputyMail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingTrue(
            EntityManager entities,
            Conferences conferences,
            Deputies deputies,
            InvitationMail mail,
            DeputyMail deputyMail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.conferences = conferences;
        this.deputies = deputies;
        this.mail = mail;
        this.deputyMail = deputyMail;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(ConferenceChanged changed) {
        entities.flush();
        var conferenceId = changed.conferenceId();
        var news = news(changed);
        var before = Map.of(Placeholder.BEFORE, before(changed));
        var asked = askedAnew(changed);
        if (news == News.MOVED) {
            deputies.endAll(conferenceId);
        }
        mail.tellAll(news, conferenceId, before);
        deputyMail.tellAll(news, conferenceId, before);
        if (!asked.isEmpty()) {
            events.publishEvent(new AskedAnew(conferenceId, asked));
        }
    }

    private static News news(ConferenceChanged changed) {
        if (changed.is(ChangeKind.CANCELLED)) {
            return News.CANCELLED;
        }
        if (changed.is(ChangeKind.ADJOURNED)) {
            return News.ADJOURNED;
        }
        if (changed.is(ChangeKind.HELD)) {
            return News.HELD;
        }
        return changed.is(ChangeKind.MOVED) ? News.MOVED : News.REARRANGED;
    }

    /** What was there before, in words: {@code the same day, another chair}. */
    private static String before(ConferenceChanged changed) {
        if (changed.is(ChangeKind.MOVED)) {
            return Particulars.before(changed.fromDay(), changed.fromTime());
        }
        var others = new ArrayList<String>();
        if (changed.is(ChangeKind.CHAIR)) {
            others.add("another chair");
        }
        if (changed.is(ChangeKind.ROOM)) {
            others.add("another place or length");
        }
        return "the same day, " + String.join(", ", others);
    }

    /** Everybody is asked about another day or start; about another place only whose answer does not hold there. */
    private Collection<UUID> askedAnew(ConferenceChanged changed) {
        if (changed.is(ChangeKind.MOVED)) {
            supersede(changed.conferenceId(), reply -> StillHolds.onAnotherTime(reply.answer(), reply.reason()));
            return entities.createQuery(
                            "select i.id from Invitee i where i.conferenceId = :id and i.withdrawnAt is null",
                            UUID.class)
                    .setParameter("id", changed.conferenceId())
                    .getResultList();
        }
        return changed.is(ChangeKind.ROOM) ? askedAboutAnotherPlace(changed.conferenceId()) : List.of();
    }

    private List<UUID> askedAboutAnotherPlace(UUID conferenceId) {
        ConferenceMode mode =
                conferences.conference(Particulars.PORTAL, conferenceId).mode();
        return supersede(conferenceId, reply -> StillHolds.elsewhere(reply.answer(), reply.reason(), mode));
    }

    private List<UUID> supersede(UUID conferenceId, Predicate<GivenReply> holds) {
        var now = clock.instant();
        return entities.createQuery("""
                        select r from GivenReply r
                        where r.supersededAt is null
                          and r.inviteeId in (select i.id from Invitee i
                                               where i.conferenceId = :conference and i.withdrawnAt is null)
                        """, GivenReply.class)
                .setParameter("conference", conferenceId)
                .getResultStream()
                .filter(holds.negate())
                .map(reply -> {
                    reply.supersede(null, now);
                    return reply.inviteeId();
                })
                .toList();
    }
}
