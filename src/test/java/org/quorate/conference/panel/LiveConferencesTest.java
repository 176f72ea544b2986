package org.quorate.conference.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.jdbc.JdbcTestUtils.countRowsInTableWhere;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ConferenceTouched;
import org.quorate.conference.domain.TouchLog;
import org.quorate.kernel.Ids;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class LiveConferencesTest {

    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    LiveConferences ofThisPortal;

    private final AtomicInteger asked = new AtomicInteger();
    private final Queue<UUID> told = new ConcurrentLinkedQueue<>();
    private final UUID conference = Ids.next();
    private TouchLog elsewhere;
    private LiveConferences here;

    @BeforeEach
    void twoNodes() {
        elsewhere = new TouchLog(jdbc, Ids.next().toString());
        here = new LiveConferences(new TouchLog(
                JdbcClient.create(new Counting(dataSource)), Ids.next().toString()));
    }

    @AfterEach
    void stop() {
        here.destroy();
    }

    @Test
    void aChangeMadeOnAnotherNodeIsToldWithinTwoSeconds() {
        follow(conference);
        await().until(() -> asked.get() > 0);

        transaction.executeWithoutResult(_ -> elsewhere.write(new ConferenceTouched(conference)));

        await().atMost(TWO_SECONDS).untilAsserted(() -> assertThat(told).containsExactly(conference));
        await().during(Duration.ofMillis(2_500))
                .untilAsserted(() -> assertThat(told).as("once").hasSize(1));
    }

    @Test
    void whatIsCommittedLateIsNotMissedAlthoughItsNumberIsLower() throws SQLException {
        var other = Ids.next();
        follow(conference);
        follow(other);
        try (var late = dataSource.getConnection()) {
            late.setAutoCommit(false);
            insert(late, conference);
            elsewhere.write(new ConferenceTouched(other));
            await().atMost(TWO_SECONDS).untilAsserted(() -> assertThat(told).containsExactly(other));

            late.commit();
            late.setAutoCommit(true);
        }

        await().atMost(TWO_SECONDS).untilAsserted(() -> assertThat(told).containsExactly(other, conference));
    }

    @Test
    void theDatabaseIsAskedOnlyWhileSomebodyFollows() {
        await().during(Duration.ofMillis(1_500)).until(() -> asked.get() == 0);
        var following = here.listen(conference, listener(conference));
        await().atMost(Duration.ofSeconds(4)).until(() -> asked.get() >= 3);

        following.remove();
        following.remove();
        await().pollDelay(Duration.ofMillis(500)).until(() -> true);
        var before = asked.get();
        await().during(Duration.ofMillis(2_500)).until(() -> asked.get() == before);

        var again = here.listen(conference, listener(conference));
        elsewhere.write(new ConferenceTouched(conference));
        await().atMost(TWO_SECONDS).untilAsserted(() -> assertThat(told).contains(conference));
        again.remove();
    }

    @Test
    void aChangeMadeHereIsToldAfterItsCommitAndNeverWhenItIsRolledBack() {
        var registration = ofThisPortal.listen(conference, listener(conference));
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new ConferenceTouched(conference));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(_ -> {
            events.publishEvent(new ConferenceTouched(conference));
            assertThat(told).isEmpty();
        });

        await().atMost(Duration.ofMillis(900))
                .untilAsserted(() -> assertThat(told).containsExactly(conference));
        assertThat(timesTouched()).isOne();
        await().during(Duration.ofMillis(2_500))
                .untilAsserted(() -> assertThat(told)
                        .as("the database does not tell it again")
                        .hasSize(1));
        registration.remove();
    }

    @Test
    void whatIsOlderThanADayIsForgotten() {
        elsewhere.write(new ConferenceTouched(conference));
        assertThat(timesTouched()).isOne();
        elsewhere.forget();
        assertThat(timesTouched()).isOne();

        jdbc.sql("update conference_touch set at = at - interval 25 hour where conference_id = ?")
                .param(conference)
                .update();
        elsewhere.forget();
        assertThat(timesTouched()).isZero();
    }

    private int timesTouched() {
        return countRowsInTableWhere(jdbc, "conference_touch", "conference_id = '" + conference + "'");
    }

    private void follow(UUID followed) {
        here.listen(followed, listener(followed));
    }

    private LiveConferences.Listener listener(UUID followed) {
        return LiveConferences.Listener.of(() -> told.add(followed));
    }

    private void insert(Connection connection, UUID touched) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into conference_touch (conference_id, node, at) values (?, ?, utc_timestamp(6))")) {
            statement.setObject(1, touched);
            statement.setString(2, elsewhere.node());
            statement.executeUpdate();
        }
    }

    /** Counts how often somebody asks for a connection. */
    private final class Counting extends DelegatingDataSource {

        Counting(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            asked.incrementAndGet();
            return super.getConnection();
        }
    }
}
