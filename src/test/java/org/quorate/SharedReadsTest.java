package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Reading;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class SharedReadsTest {

    private final Actor chair = new Actor(Ids.next(), "Chris Chair", Set.of(Role.CHAIR), null, null);

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditTrail audit;

    private TransactionTemplate reads;
    private TransactionTemplate writes;

    @BeforeEach
    void readsAndWrites() {
        reads = new TransactionTemplate(transactions);
        reads.setReadOnly(true);
        writes = new TransactionTemplate(transactions);
    }

    @Test
    void allReadsOfOneAnswerAreOneTransactionWhichEndsWithIt() {
        try (var reading = Reading.begin()) {
            var first = transaction();

            assertThat(transaction()).isEqualTo(first);
            assertThat(reading.shares()).isTrue();
        }

        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
    }

    @Test
    void whatWasFoundHoldsUntilSomethingIsChanged() {
        try (var _ = Reading.begin()) {
            var before = found();

            assertThat(found()).isSameAs(before);
            writes.executeWithoutResult(status -> assertThat(found()).isNotSameAs(before));
            assertThat(found()).isNotSameAs(before);
        }
    }

    @Test
    void aReadThatFailsSpoilsNeitherTheNextNorTheRecord() {
        var seen = Ids.next();
        try (var _ = Reading.begin()) {
            audit.read(chair, "child", seen, "record");
            assertThatThrownBy(() -> reads.executeWithoutResult(status -> {
                        throw new IllegalStateException("not there");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            transaction();
        }

        assertThat(recorded(seen)).isOne();
    }

    @Test
    void whatIsWrittenOutsideOfATransactionStays() {
        var id = Ids.next();

        jdbc.sql("insert into conference_touch (conference_id, node, at) values (?, 'here', utc_timestamp(6))")
                .param(id)
                .update();

        assertThat(writes.<Integer>execute(
                        status -> jdbc.sql("select count(*) from conference_touch where conference_id = ?")
                                .param(id)
                                .query(Integer.class)
                                .single()))
                .isOne();
    }

    /** The server's name for the transaction's connection; a lock makes sure that there is one. */
    private long transaction() {
        return reads.execute(
                status -> jdbc.sql("select connection_id()").query(Long.class).single());
    }

    private Object found() {
        return reads.<Object>execute(status -> Reading.once("a test's", chair.id(), Object::new));
    }

    private int recorded(UUID seen) {
        return jdbc.sql("select count(*) from audit_entry where subject_id = ?")
                .param(seen)
                .query(Integer.class)
                .single();
    }
}
