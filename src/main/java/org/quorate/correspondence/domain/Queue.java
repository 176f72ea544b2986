package org.quorate.correspondence.domain;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.HeldBecause;
import org.quorate.correspondence.MessageStatus;
import org.quorate.correspondence.Placeholder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where messages stand until they go out. Within the transaction of whoever asks. */
@Component
public class Queue {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Suppressions suppressions;
    private final Gateways gateways;
    private final Steps steps;
    private final SchedulerClient scheduler;
    private final JsonMapper json;

    public Queue(
            EntityManager entities,
            JdbcClient jdbc,
            Suppressions suppressions,
            Gateways gateways,
            Steps steps,
            SchedulerClient scheduler,
            JsonMapper json) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.suppressions = suppressions;
        this.gateways = gateways;
        this.steps = steps;
        this.scheduler = scheduler;
        this.json = json;
    }

    /** Puts a message in the queue, or where it waits for a person. */
    public void put(Message message, Map<Placeholder, String> values, UUID by, Instant at) {
        entities.persist(message);
        entities.flush();
        jdbc.sql("update correspondence_message set filled = :filled where id = :id")
                .param("filled", json.writeValueAsString(values))
                .param("id", message.id())
                .update();
        steps.note(message, null, by, at);
        if (message.status() == MessageStatus.QUEUED) {
            sendAt(message, at);
        }
    }

    /** Has a message that is queued go out at its time. */
    public void sendAt(Message message, Instant at) {
        scheduler.scheduleIfNotExists(
                DeliverMessage.TASK.instance(message.id().toString()).scheduledTo(at));
    }

    /** What the placeholders of a message became. */
    public Map<Placeholder, String> values(UUID messageId) {
        return jdbc.sql("select coalesce(filled, '{}') from correspondence_message where id = ?")
                .param(messageId)
                .query(String.class)
                .optional()
                .map(filled -> json.readValue(filled, new TypeReference<Map<Placeholder, String>>() {}))
                .orElse(Map.of());
    }

    /** Why nothing goes there by itself; null when it does. */
    public @Nullable HeldBecause hindrance(Channel channel, @Nullable String address) {
        if (address == null) {
            return HeldBecause.NO_ADDRESS;
        }
        if (suppressions.covers(address)) {
            return HeldBecause.SUPPRESSED_ADDRESS;
        }
        return gateways.forChannel(channel).isEmpty() ? HeldBecause.NO_GATEWAY : null;
    }
}
