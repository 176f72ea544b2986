package org.quorate.correspondence.delivery;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.CalendarAnswers;
import org.quorate.correspondence.CalendarEntry;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageStatus;
import org.quorate.correspondence.domain.Message;
import org.quorate.correspondence.domain.Steps;
import org.quorate.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * What calendars answer to invitations by e-mail (RFC 6047). Never taken as the answer: anybody can write an e-mail, some
 * calendars accept by themselves, and none says how somebody comes or what happens instead. The message that it answers
 * needs a hand then (docs/decisions/0036-accept-is-no-answer.md).
 */
@Component
class CalendarReplies {

    private static final int LONGEST = 64 * 1024;
    private static final int DEEPEST = 4;

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Steps steps;
    private final ObjectProvider<CalendarAnswers> answers;
    private final JsonMapper json;
    private final Clock clock;

    CalendarReplies(
            EntityManager entities,
            TransactionTemplate transaction,
            Steps steps,
            ObjectProvider<CalendarAnswers> answers,
            JsonMapper json,
            Clock clock) {
        this.entities = entities;
        this.transaction = transaction;
        this.steps = steps;
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    /** @return whether it answers an entry of ours */
    boolean take(jakarta.mail.Message mail) throws MessagingException {
        var text = calendarIn(mail, 0);
        if (text.isEmpty()) {
            return false;
        }
        var reply = CalendarReply.of(text.get());
        var sender = mail.getFrom() == null || mail.getFrom().length != 1 ? null : mail.getFrom()[0];
        return reply.isPresent() && Boolean.TRUE.equals(transaction.execute(status -> answered(reply.get(), sender)));
    }

    private boolean answered(CalendarReply reply, @Nullable Address sender) {
        var message = latest(reply.subjectId());
        if (message == null) {
            return false;
        }
        var entry = json.readValue(Objects.requireNonNull(message.calendar()), CalendarEntry.class);
        var code = code(reply, entry, isFrom(message.recipient().address(), sender, reply.attendee()));
        var known = entry.method() == CalendarEntry.Method.CANCEL
                || (code.equals("calendar-accepted")
                        && answers.orderedStream().anyMatch(each -> each.saysComing(reply.subjectId())));
        if (known) {
            return true;
        }
        var now = clock.instant();
        if (!message.answered(code, now)) {
            return false;
        }
        entities.flush();
        steps.note(message, code, Actor.SYSTEM_ID, now);
        return true;
    }

    private static String code(CalendarReply reply, CalendarEntry entry, boolean fromThem) {
        if (!fromThem) {
            return "calendar-other-sender";
        }
        if (reply.sequence() < entry.sequence()) {
            return "calendar-old-date";
        }
        return switch (reply.partStat()) {
            case "ACCEPTED", "DECLINED", "TENTATIVE" ->
                "calendar-" + reply.partStat().toLowerCase(Locale.ROOT);
            default -> "calendar-unclear";
        };
    }

    /** Byte for byte; the entry has the domain in the network's own letters. */
    private static boolean isFrom(@Nullable String address, @Nullable Address sender, String attendee) {
        var ours = Mails.onTheNetwork(address);
        return ours.isPresent()
                && attendee.equals(ours.get())
                && sender instanceof InternetAddress from
                && ours.equals(Mails.onTheNetwork(from.getAddress()));
    }

    private @Nullable Message latest(UUID subjectId) {
        return entities.createQuery("""
                        select m from Message m
                        where m.subjectId = :subject and m.calendar is not null and m.mendedBy is null
                          and m.channel = :email and m.status <> :withdrawn
                        order by m.id desc
                        """, Message.class)
                .setParameter("subject", subjectId)
                .setParameter("email", Channel.EMAIL)
                .setParameter("withdrawn", MessageStatus.WITHDRAWN)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> calendarIn(Part part, int depth) throws MessagingException {
        try {
            if (part.isMimeType("text/calendar")) {
                try (var in = part.getInputStream()) {
                    return Optional.of(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8));
                }
            }
            if (part.isMimeType("multipart/*") && depth < DEEPEST && part.getContent() instanceof Multipart parts) {
                for (var i = 0; i < parts.getCount(); i++) {
                    var found = calendarIn(parts.getBodyPart(i), depth + 1);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
