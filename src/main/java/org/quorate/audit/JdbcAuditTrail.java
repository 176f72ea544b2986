package org.quorate.audit;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
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
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the audit record. Reads and refusals are written at once on connections of their own. Facts wait until the
 * business transaction is about to commit: then its own changes are flushed, and only after that the chain's head is
 * locked, so that a transaction which holds the head waits for nothing else and no two can wait for each other.
 */
@Component
class JdbcAuditTrail implements AuditTrail {

    private static final UUID NOTHING = new UUID(0, 0);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OwnConnections own;
    private final DataSource main;
    private final EntityManagerFactory entities;
    private final Strangers strangers;
    private final Clock clock;

    JdbcAuditTrail(
            OwnConnections own, DataSource main, EntityManagerFactory entities, Strangers strangers, Clock clock) {
        this.own = own;
        this.main = main;
        this.entities = entities;
        this.strangers = strangers;
        this.clock = clock;
    }

    @Override
    public void read(Actor actor, String subject, UUID id, String purpose) {
        writeWhateverHappens(entry(actor, AuditKind.READ, purpose, subject, id, Map.of()));
    }

    @Override
    public void refused(Actor actor, String action, String subject, UUID id) {
        if (strangers.list()) {
            countOthers();
            writeWhateverHappens(entry(actor, AuditKind.REFUSED, action, subject, id, Map.of()));
        }
    }

    /** What was counted and not listed is written down before the next that is, and at the latest at the end. */
    @PreDestroy
    void countOthers() {
        var count = strangers.others();
        if (count > 0) {
            var portal = Actor.system("people who are not signed in");
            writeWhateverHappens(
                    entry(portal, AuditKind.REFUSED, "refusals-not-listed", "portal", NOTHING, Map.of("count", count)));
        }
    }

    @Override
    public void fact(Actor actor, String action, String subject, UUID id, Map<String, ?> details) {
        var entry = entry(actor, AuditKind.FACT, action, subject, id, details);
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isActualTransactionActive()) {
            FactsOfTransaction.underWay(main, entities).add(entry);
        } else {
            writeNow(entry);
        }
    }

    private void writeWhateverHappens(Entry entry) {
        if (FactsOfTransaction.holdsTheHead()) {
            FactsOfTransaction.underWay(main, entities).add(entry);
        } else {
            writeNow(entry);
        }
    }

    private void writeNow(Entry entry) {
        try (var connection = own.get()) {
            try {
                Chain.append(connection, List.of(entry));
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
