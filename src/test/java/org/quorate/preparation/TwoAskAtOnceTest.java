package org.quorate.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.RuleViolation;
import org.quorate.preparation.domain.ExclusionBook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people ask or decide about the same person at the same moment: one counts, the other is told in words. */
class TwoAskAtOnceTest extends KeptApartScene {

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ChildCopies copies;

    @Autowired
    private ExclusionBook book;

    @Test
    void theSecondRequestIsToldThatThereIsOne() throws Exception {
        assertThat(second(() -> ask(father), () -> ask(father))).isEqualTo("exclusion-asked-already");
        assertThat(exclusions.of(scene.support(), conference)).hasSize(1);
        assertThat(ask(mother)).as("about somebody else").isNotNull();
    }

    @Test
    void alsoWhereBothHaveSeenThatThereIsNone() throws Exception {
        assertThat(second(this::askAsTheFirst, this::askAsTheFirst)).isEqualTo("exclusion-asked-already");
    }

    private UUID askAsTheFirst() {
        return book.ask(
                conference,
                new AskExclusion(father, ExclusionGround.DISRUPTION, "He threatened staff", "Police", null),
                ExclusionGround.DISRUPTION,
                0,
                clock.instant(),
                chair(),
                clock.instant());
    }

    @Test
    void theSecondDecisionIsToldThatThereIsOne() throws Exception {
        var asked = ask(father);

        assertThat(second(
                        () -> decide(asked, 0, ExclusionOutcome.WHOLE, Withholds.ALL),
                        () -> decide(asked, 0, ExclusionOutcome.PART, Withholds.NONE)))
                .isEqualTo("someone-changed-it");
        assertThat(exclusions.of(scene.support(), conference).getFirst().decisions())
                .hasSize(1);
    }

    @Test
    void theSecondWordAboutAChildsCopyIsToldThatThereIsOne() throws Exception {
        assertThat(second(() -> copy(ChildMay.OWN_COPY), () -> copy(ChildMay.NOTHING)))
                .isEqualTo("someone-changed-it");
    }

    private ChildMay copy(ChildMay may) {
        copies.decide(chair(), conference, ella, 0, may, "She asked");
        return may;
    }

    /** What the second is told, who begins before the first has committed. */
    private String second(Callable<?> one, Callable<?> other) throws Exception {
        var done = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(() -> transaction.execute(status -> {
                try {
                    var id = one.call();
                    done.countDown();
                    go.await();
                    return id;
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                } finally {
                    done.countDown();
                }
            }));
            done.await();
            var second = both.submit(other);
            try {
                await().atMost(Duration.ofSeconds(20)).until(() -> second.isDone() || waits());
            } finally {
                go.countDown();
            }
            first.get();
            await().atMost(Duration.ofSeconds(20)).until(second::isDone);
            return second.state() == Future.State.FAILED && second.exceptionNow() instanceof RuleViolation broken
                    ? broken.code()
                    : "told nothing in words: " + second.state();
        }
    }

    /** Whether somebody waits for what another has not committed. */
    private boolean waits() {
        return jdbc.sql("""
                        select count(*) from information_schema.processlist
                         where command in ('Query', 'Execute') and id <> connection_id() and time_ms > 300
                        """).query(Integer.class).single() > 0;
    }
}
