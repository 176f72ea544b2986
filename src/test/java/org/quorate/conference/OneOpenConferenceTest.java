package org.quorate.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-03: a child has one called conference at a time, also when two people call at the same moment. */
@PortalTest
class OneOpenConferenceTest {

    @Autowired
    private Conferences conferences;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Scene scene;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID ella;
    private UUID sam;

    @BeforeEach
    void siblings() {
        clock.setTo(Scene.TODAY);
        ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        sam = scene.sibling(ella, "Sam", LocalDate.of(2020, 5, 5));
    }

    /** Both have looked and found no called conference before either writes. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 0, 1, 0, 1})
    void ofTwoWhoCallAtTheSameMomentTheSecondIsToldWhichConferenceIsCalled(int daysApart) throws Exception {
        var bothHaveLooked = new CyclicBarrier(2);
        var first = scene.call(ConferenceKind.INITIAL, ella, sam);
        var second = later(scene.call(ConferenceKind.INITIAL, sam, ella), daysApart);
        try (var both = Executors.newFixedThreadPool(2)) {
            var calls = both.invokeAll(List.<Callable<UUID>>of(
                    () -> calledAfter(bothHaveLooked, first), () -> calledAfter(bothHaveLooked, second)));

            var called = calls.stream()
                    .filter(call -> call.state() == Future.State.SUCCESS)
                    .map(Future::resultNow)
                    .toList();
            assertThat(called).hasSize(1);
            var reference =
                    conferences.conference(scene.support(), called.getFirst()).reference();
            assertThat(calls.stream()
                            .filter(call -> call.state() == Future.State.FAILED)
                            .map(Future::exceptionNow))
                    .singleElement()
                    .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                        assertThat(refused.code()).isEqualTo("child-has-open-conference");
                        assertThat(refused.field()).isEqualTo("children");
                        assertThat(refused.details()).containsEntry("reference", reference);
                    });
        }
    }

    @Test
    void theDatabaseItselfRefusesASecondAndLetsAnotherBeCalledOnceItIsOver() {
        var id = scene.called(ConferenceKind.INITIAL, ella);
        assertThat(holders()).isEqualTo(1);

        assertThatThrownBy(() -> jdbc.sql("""
                        insert into conference_child
                            (id, conference_id, child_id, kind, clock_basis, clock_from, due_on, open_child_id)
                        select ?, conference_id, ?, kind, clock_basis, clock_from, due_on, open_child_id
                          from conference_child where conference_id = ?
                        """).params(Ids.next(), sam, id).update())
                .isInstanceOf(DuplicateKeyException.class);

        conferences.cancel(scene.support(), id, EndReason.CALLED_IN_ERROR, null);
        assertThat(holders()).isZero();
        scene.called(ConferenceKind.INITIAL, ella);
    }

    /** The snapshot in which the portal looks is taken before the other's call is committed. */
    private UUID calledAfter(CyclicBarrier bothHaveLooked, CallConference call) {
        return transaction.execute(status -> {
            assertThat(jdbc.sql("select count(*) from conference_child where child_id = ?")
                            .param(ella)
                            .query(Integer.class)
                            .single())
                    .isZero();
            await(bothHaveLooked);
            return scene.called(call);
        });
    }

    private static CallConference later(CallConference call, int days) {
        return new CallConference(
                call.localityId(),
                call.children(),
                call.heldOn().plusDays(days),
                call.startsAt(),
                call.minutes(),
                call.mode(),
                null,
                null,
                call.placeNote(),
                null,
                null,
                null);
    }

    private int holders() {
        return jdbc.sql("select count(*) from conference_child where open_child_id = ?")
                .param(ella)
                .query(Integer.class)
                .single();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
