package org.quorate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.DatabaseAway;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Reading;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ReadsBeforeAnswersTest {

    private final Actor chair = new Actor(Ids.next(), "Chris Chair", Set.of(Role.CHAIR), null, null);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Autowired
    private ReadsBeforeAnswers filter;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void allThatARequestReadsIsWrittenTogetherBeforeTheFirstByteOfItsAnswer() throws Exception {
        var children = Stream.generate(Ids::next).limit(450).toList();
        var late = Ids.next();

        request((request, answer) -> {
            audit.reads(chair, "child", children, "families");
            audit.read(chair, "child", children.getFirst(), "record");
            assertThat(read()).isEmpty();

            answer.getWriter().print("names");

            assertThat(read()).hasSize(451).containsAll(children);
            audit.read(chair, "child", late, "record");
            assertThat(read()).endsWith(late);
        });

        var places = places();
        assertThat(places.get(450) - places.getFirst()).as("without gaps").isEqualTo(450);
    }

    @Test
    void whatARequestReadsTwiceForOnePurposeIsWrittenOnce() throws Exception {
        var child = Ids.next();

        request((request, answer) -> {
            audit.read(chair, "child", child, "record");
            audit.reads(chair, "child", List.of(child, child), "record");
            audit.read(chair, "child", child, "siblings");
        });

        assertThat(read()).containsExactly(child, child);
    }

    @Test
    void aReadStaysThoughTheRequestFailsAndItsTransactionIsUndone() {
        var child = Ids.next();

        assertThatThrownBy(() -> request((request, answer) -> transaction.executeWithoutResult(status -> {
                    audit.fact(chair, "child-changed", "child", child, Map.of());
                    audit.read(chair, "child", child, "record");
                    throw new IllegalStateException("as a screen would");
                })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(read()).containsExactly(child);
    }

    @Test
    void nothingLeavesWhenTheReadsCannotBeWritten() {
        var nameless = new Actor(Ids.next(), "x".repeat(161), Set.of(Role.CHAIR), null, null);

        assertThatThrownBy(() -> request((request, answer) -> {
                    audit.read(nameless, "child", Ids.next(), "record");
                    answer.getWriter().print("names");
                }))
                .isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void nothingLeavesWhenTheDatabaseIsLostBetweenTheReadAndTheRecord() {
        var child = Ids.next();
        var reads = new TransactionTemplate(transactions);
        reads.setReadOnly(true);

        assertThatThrownBy(() -> request((request, answer) -> {
                    var connection = reads.<Long>execute(status -> {
                        audit.read(chair, "child", child, "record");
                        return jdbc.sql("select connection_id()")
                                .query(Long.class)
                                .single();
                    });
                    CompletableFuture.runAsync(() -> kill(connection)).join();
                    answer.getWriter().print("names");
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(read()).isEmpty();
    }

    @Test
    void onceTheRecordFailedNothingLeavesAndTheRequestFailsThoughSomebodyInBetweenWantsToAnswerForIt() {
        var reads = new TransactionTemplate(transactions);
        reads.setReadOnly(true);

        assertThatThrownBy(() -> request((request, answer) -> {
                    var connection = reads.<Long>execute(status -> {
                        assertThat(read()).isEmpty();
                        return jdbc.sql("select connection_id()")
                                .query(Long.class)
                                .single();
                    });
                    CompletableFuture.runAsync(() -> kill(connection)).join();
                    assertThatThrownBy(answer::getWriter).isInstanceOf(RuntimeException.class);
                    assertThatThrownBy(() -> answer.getWriter().print("an error of the screen's own"))
                            .isInstanceOf(RuntimeException.class);
                    assertThatThrownBy(answer::getOutputStream).isInstanceOf(RuntimeException.class);
                }))
                .matches(DatabaseAway::isCauseOf);

        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void whatIsInSightAlreadyIsNotPutOnRecordAgainWhenItLoadsAgain() {
        var onRecord = new HashSet<>();
        var child = Ids.next();
        var another = Ids.next();

        Reading.of(onRecord, () -> look(child));
        Reading.of(onRecord, () -> look(child, another));

        assertThat(read()).containsExactly(child, another);
    }

    private int look(UUID... children) {
        audit.reads(chair, "child", List.of(children), "record");
        return children.length;
    }

    private void kill(long connection) {
        jdbc.sql("kill " + connection).update();
    }

    private void request(FilterChain chain) throws Exception {
        filter.doFilter(new MockHttpServletRequest(), response, chain);
    }

    private List<UUID> read() {
        return jdbc.sql("select subject_id from audit_entry where actor_id = ? and kind = 'READ' order by seq")
                .param(chair.id())
                .query(UUID.class)
                .list();
    }

    private List<Long> places() {
        return jdbc.sql("select seq from audit_entry where actor_id = ? order by seq")
                .param(chair.id())
                .query(Long.class)
                .list();
    }
}
