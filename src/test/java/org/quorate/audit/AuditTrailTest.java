package org.quorate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class AuditTrailTest {

    private final Actor manager = new Actor(Ids.next(), "Mary Manager", Set.of(Role.SERVICE_MANAGER), null, null);
    private final Actor chair = new Actor(Ids.next(), "Chris Chair", Set.of(Role.CHAIR), null, null);

    @Autowired
    private AuditTrail audit;

    @Autowired
    private AuditRecord record;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aReadIsKeptWithWhoWhatAndWhatFor() {
        var child = Ids.next();

        audit.read(chair, "child", child, "workspace");

        assertThat(record.entriesAbout(manager, child, 10))
                .filteredOn(row -> row.actorId().equals(chair.id()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.kind()).isEqualTo(AuditKind.READ);
                    assertThat(row.action()).isEqualTo("workspace");
                    assertThat(row.actorName()).isEqualTo("Chris Chair");
                    assertThat(row.actorRoles()).isEqualTo("CHAIR");
                });
    }

    @Test
    void aFactIsKeptWithItsTransactionAndGoesWithIt() {
        var kept = Ids.next();
        var undone = Ids.next();

        transaction.executeWithoutResult(
                status -> audit.fact(chair, "conference-called", "conference", kept, Map.of("kind", "INITIAL")));
        transaction.executeWithoutResult(status -> {
            audit.fact(chair, "conference-called", "conference", undone, Map.of());
            status.setRollbackOnly();
        });

        assertThat(facts(kept))
                .singleElement()
                .extracting(AuditEntryRow::details)
                .isEqualTo("{\"kind\":\"INITIAL\"}");
        assertThat(facts(undone)).isEmpty();
    }

    @Test
    void aReadAndARefusalStayWhenTheTransactionAroundThemIsUndone() {
        var child = Ids.next();

        transaction.executeWithoutResult(status -> {
            audit.fact(chair, "child-changed", "child", child, Map.of());
            audit.read(chair, "child", child, "workspace");
            audit.refused(chair, "workspace", "child", child);
            status.setRollbackOnly();
        });

        assertThat(record.entriesAbout(manager, child, 10))
                .extracting(AuditEntryRow::kind)
                .contains(AuditKind.READ, AuditKind.REFUSED)
                .doesNotContain(AuditKind.FACT);
    }

    @Test
    void lookingAtTheRecordIsRecordedToo() {
        var child = Ids.next();

        record.entriesAbout(manager, child, 10);

        assertThat(record.entriesBy(manager, manager.id(), 10))
                .extracting(AuditEntryRow::action)
                .contains("audit-about");
    }

    @Test
    void onlyAServiceManagerReadsTheRecord() {
        assertThatThrownBy(() -> record.entriesAbout(chair, Ids.next(), 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record.verify(chair)).isInstanceOf(NotFound.class);
    }

    @Test
    void anEntryCanBeNeitherChangedNorDeleted() {
        audit.read(chair, "child", Ids.next(), "workspace");

        assertThatThrownBy(() -> jdbc.sql("update audit_entry set action = 'x' where actor_id = ?")
                        .param(chair.id())
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry where actor_id = ?")
                        .param(chair.id())
                        .update())
                .hasMessageContaining("never deleted");
    }

    @Test
    void aChainWrittenByEightThreadsAtOnceIsWholeAndMissesNothing() throws Exception {
        var subject = Ids.next();
        var tasks = new ArrayList<Callable<Void>>();
        for (int thread = 0; thread < 8; thread++) {
            tasks.add(() -> write(subject));
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var done : pool.invokeAll(tasks, 90, TimeUnit.SECONDS)) {
                done.get();
            }
        }

        assertThat(record.verify(manager).broken()).isNull();
        assertThat(record.entriesAbout(manager, subject, 1_000))
                .filteredOn(row -> row.actorId().equals(chair.id()))
                .hasSize(8 * 20 * 3);
    }

    private Void write(UUID subject) {
        for (int n = 0; n < 20; n++) {
            transaction.executeWithoutResult(status -> {
                audit.fact(chair, "first", "conference", subject, Map.of());
                audit.read(chair, "conference", subject, "workspace");
                audit.fact(chair, "second", "conference", subject, Map.of());
            });
        }
        return null;
    }

    private List<AuditEntryRow> facts(UUID subject) {
        return record.entriesAbout(manager, subject, 10).stream()
                .filter(row -> row.kind() == AuditKind.FACT)
                .toList();
    }
}
