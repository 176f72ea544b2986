package org.quorate.correspondence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.correspondence.MessageStatus;
import org.quorate.correspondence.Outbox;
import org.quorate.correspondence.domain.DeliverMessage;
import org.quorate.correspondence.domain.Gateway.Handover;
import org.quorate.correspondence.domain.Outgoing;
import org.quorate.kernel.Actor;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Processes that die, are overtaken or withdrawn from. */
@PortalTest
class DeliveryRacesTest {

    private static final String NODE = "node-1";
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private Sorting sorting;

    @BeforeEach
    void start() {
        mail.start();
        clock.setTo(NOW);
        sorting = new Sorting(context);
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void whatWasWithdrawnBeforeItWasTakenDoesNotGoOut() {
        var id = sorting.mail();
        assertThat(withdraw(id)).isFalse();

        assertThat(toGreenMail().deliver(id, NODE)).isEmpty();

        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(sorting.message(id).status()).isEqualTo(MessageStatus.WITHDRAWN);
    }

    @Test
    void whoTakesAMessageBackWhileItGoesOutIsToldSo() throws Exception {
        var id = sorting.mail();
        var underWay = new CountDownLatch(1);
        var mayGo = new CountDownLatch(1);
        var delivery = sorting.answering(message -> {
            underWay.countDown();
            try {
                assertThat(mayGo.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return new Handover.Accepted(null);
        });
        try (var thread = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = thread.submit(() -> delivery.deliver(id, NODE));
            assertThat(underWay.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(withdraw(id)).isTrue();
            mayGo.countDown();
            assertThat(sent.get()).isEmpty();
        }
        assertThat(sorting.message(id).status()).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void ofManyWhoTakeAndWithdrawAtOnceEachMessageHasOneFate() throws Exception {
        var seen = new CopyOnWriteArrayList<Outgoing>();
        var delivery = sorting.accepting(seen);
        for (var round = 0; round < 40; round++) {
            var id = sorting.mail();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var sent = threads.submit(() -> delivery.deliver(id, NODE));
                var told = threads.submit(() -> withdraw(id));
                sent.get();
                var wentOut = seen.stream().anyMatch(each -> each.id().equals(id));
                assertThat(told.get()).isEqualTo(wentOut);
                assertThat(sorting.message(id).status())
                        .isEqualTo(wentOut ? MessageStatus.SENT : MessageStatus.WITHDRAWN);
            }
        }
    }

    @Test
    void whatADeadProcessHadInItsHandsGoesOutAgain() {
        var id = sorting.mail();
        transaction.executeWithoutResult(status -> context.getBean(jakarta.persistence.EntityManager.class)
                .find(org.quorate.correspondence.domain.Message.class, id)
                .claim("dead-node", NOW));

        toGreenMail().deliver(id, NODE);

        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(sorting.column(id, "attempts")).isEqualTo("2");
        assertThat(sorting.column(id, "claimed_by")).isEqualTo(NODE);
    }

    @Test
    void aProcessThatWasTakenForDeadDoesNotUndoWhatTheOtherDid() {
        var id = sorting.mail();
        var slow = sorting.answering(message -> {
            // meanwhile the other process has it
            toGreenMail().deliver(id, "other");
            return new Handover.Refused("smtp-550", true);
        });

        assertThat(slow.deliver(id, NODE)).isEmpty();

        assertThat(sorting.message(id).status()).isEqualTo(MessageStatus.SENT);
        assertThat(sorting.steps(id)).containsExactly("SENDING", "SENDING", "SENT");
    }

    @Test
    void whatIsToBeTriedAgainIsScheduledForThen() {
        clock.reset();
        var id = sorting.mail();
        var task = new DeliveryTask().deliverMessage(sorting.answering(message -> new Handover.Unclear("smtp-451")));
        var name = DeliverMessage.TASK.getTaskName();
        var scheduler = Scheduler.create(context.getBean(DataSource.class), task)
                .alwaysPersistTimestampInUTC()
                .schedulerName(() -> NODE)
                .pollingInterval(Duration.ofMillis(100))
                .threads(1)
                .build();
        scheduler.scheduleIfNotExists(
                DeliverMessage.TASK.instance(id.toString()).scheduledTo(clock.instant()));
        scheduler.start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> jdbc.sql("""
                            select count(*) from scheduled_tasks t join correspondence_message m
                              on t.execution_time = m.next_try_at
                            where t.task_name = :task and t.task_instance = :instance and m.id = :id and m.status = 'QUEUED'
                              and m.attempts = 1 and not t.picked
                            """)
                                    .param("task", name)
                                    .param("instance", id.toString())
                                    .param("id", id)
                                    .query(Integer.class)
                                    .single()
                            == 1);
        } finally {
            scheduler.stop();
        }
        assertThat(sorting.column(id, "claimed_by")).isEqualTo(NODE);
    }

    private Delivery toGreenMail() {
        return sorting.by(MailServers.gatewayTo(mail.getSmtp().getPort()));
    }

    private Boolean withdraw(UUID id) {
        var subject = sorting.message(id).subjectId();
        return transaction.execute(status -> outbox.withdraw(subject, Actor.system("test")));
    }
}
