package org.quorate.correspondence.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.CurrentActor;
import org.quorate.correspondence.ConferenceNames;
import org.quorate.correspondence.MessageRow;
import org.quorate.correspondence.Messages;
import org.quorate.correspondence.domain.MessageSearch;
import org.quorate.kernel.Actor;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Notices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the board of messages works with. */
@Component
class MessageDesk {

    final Messages messages;
    private final CurrentActor actors;
    private final ObjectProvider<ConferenceNames> names;

    MessageDesk(Messages messages, CurrentActor actors, ObjectProvider<ConferenceNames> names) {
        this.messages = messages;
        this.actors = actors;
        this.names = names;
    }

    Actor actor() {
        return actors.get();
    }

    List<MessageRow> page(MessageSearch search, int offset, int limit) {
        return messages.board(actor(), search, offset, limit);
    }

    int count(MessageSearch search) {
        return messages.count(actor(), search);
    }

    /** What the conferences of these messages are called. */
    Map<UUID, ConferenceNames.Named> conferences(Collection<MessageRow> rows) {
        var ids = rows.stream()
                .map(MessageRow::conferenceId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var named = new HashMap<UUID, ConferenceNames.Named>();
        names.orderedStream().forEach(source -> named.putAll(source.of(ids)));
        return named;
    }

    Optional<ConferenceNames.Named> conference(MessageRow row) {
        return Optional.ofNullable(conferences(List.of(row)).get(row.conferenceId()));
    }

    /**
     * Does something about messages and says so; says why when it cannot be done. Either way the screen is loaded anew
     * after: what was on it may be out of date.
     */
    static void attempt(Runnable action, @Nullable String done, Runnable after) {
        try {
            action.run();
            if (done != null) {
                Notices.success(done);
            }
        } catch (RuleViolation violation) {
            Notices.ruleViolation(violation);
        }
        after.run();
    }
}
