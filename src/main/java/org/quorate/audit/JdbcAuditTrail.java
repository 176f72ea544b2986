package org.quorate.audit;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.quorate.audit.domain.Chain;
import org.quorate.audit.domain.Entry;
import org.quorate.audit.domain.OwnConnections;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Reading;
import org.quorate.kernel.RecordedFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the audit record. Reads and refusals are written on connections of their own: refusals at once, the reads of a
 * request together before its answer ({@link ReadsOfRequest}). Facts wait until the business transaction is about to
 * commit: then its own changes are flushed, and only after that the chain's head is locked, so that a transaction which
 * holds the head waits for nothing else and no two can wait for each other.
 */
@Component
class JdbcAuditTrail implements AuditTrail {

    private static final UUID NOTHING = new UUID(0, 0);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OwnConnections own;
    private final DataSource main;
    private final EntityManagerFactory entities;
    private final Strangers strangers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JdbcAuditTrail(
            OwnConnections own,
            DataSource main,
            EntityManagerFactory entities,
            Strangers strangers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.own = own;
        this.main = main;
        this.entities = entities;
        this.strangers = strangers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void read(Actor actor, String subject, UUID id, String purpose) {
        reads(actor, subject, List.of(id), purpose);
    }

    @Override
    public void reads(Actor actor, String subject, Collection<UUID> ids, String purpose) {
        var entries = ids.stream()
                .distinct()
                .map(id -> entry(actor, AuditKind.READ, purpose, subject, id, Map.of()))
                .toList();
        var reading = Reading.underWay();
        if (reading != null) {
            reading.atTheEnd(ReadsOfRequest.class, () -> new ReadsOfRequest(this::writeReads))
                    .take(entries, reading.known());
        } else {
            writeWhateverHappens(entries);
        }
    }

    @Override
    public void refused(Actor actor, String action, String subject, UUID id) {
        if (strangers.list()) {
            countOthers();
            writeWhateverHappens(List.of(entry(actor, AuditKind.REFUSED, action, subject, id, Map.of())));
        }
    }

    /** What was counted and not listed is written down before the next that is, and at the latest at the end. */
    @PreDestroy
    void countOthers() {
        var count = strangers.others();
        if (count > 0) {
            var portal = Actor.system("people who are not signed in");
            writeWhateverHappens(List.of(entry(
                    portal, AuditKind.REFUSED, "refusals-not-listed", "portal", NOTHING, Map.of("count", count))));
        }
    }

    @Override
    public void fact(Actor actor, String action, String subject, UUID id, Map<String, ?> details) {
        var entry = entry(actor, AuditKind.FACT, action, subject, id, details);
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isActualTransactionActive()) {
            FactsOfTransaction.underWay(main, entities).add(entry);
        } else {
            writeNow(List.of(entry));
        }
        events.publishEvent(new RecordedFact(action, subject, id, details));
    }

    /** In the transaction that read it all, which ends with that; by itself where there is none any more. */
    private void writeReads(List<Entry> entries) {
        var reading = Reading.underWay();
        if (reading != null && reading.shares()) {
            FactsOfTransaction.append(main, entries);
        } else {
            writeWhateverHappens(entries);
        }
    }

    private void writeWhateverHappens(List<Entry> entries) {
        if (FactsOfTransaction.holdsTheHead()) {
            entries.forEach(FactsOfTransaction.underWay(main, entities)::add);
        } else {
            writeNow(entries);
        }
    }

    private void writeNow(List<Entry> entries) {
        try (var connection = own.get()) {
            try {
                Chain.append(connection, entries);
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("the audit record cannot be written", failure);
        }
    }

    private Entry entry(
            Actor actor, AuditKind kind, String action, String subject, UUID subjectId, Map<String, ?> details) {
        return new Entry(
                Ids.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.id(),
                actor.name(),
                actor.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                kind.name(),
                action,
                subject,
                subjectId,
                JSON.writeValueAsString(new TreeMap<>(details)));
    }
}
