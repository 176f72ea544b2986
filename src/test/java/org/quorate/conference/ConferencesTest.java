package org.quorate.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.quorate.invitation.Scene.DAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.conference.domain.MoveConference;
import org.quorate.conference.domain.OpenMatter;
import org.quorate.directory.Profession;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@PortalTest
class ConferencesTest {

    @Autowired
    private Conferences conferences;

    @Autowired
    private OpenMatters matters;

    @Autowired
    private Scene scene;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void today() {
        clock.setTo(Scene.TODAY);
    }

    @Test
    void aCalledConferenceKnowsItsChildrenEachWithADueDate() {
        var ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        var sam = scene.sibling(ella, "Sam", LocalDate.of(2020, 5, 5));

        var id = scene.called(ConferenceKind.INITIAL, ella, sam);

        assertThat(conferences.children(scene.support(), id))
                .extracting(ConsideredChild::label, ConsideredChild::dueOn)
                .containsExactly(
                        tuple("Ella Example", LocalDate.of(2026, 3, 18)),
                        tuple("Sam Example", LocalDate.of(2026, 3, 18)));
        assertThat(conferences.conference(scene.support(), id).reference()).startsWith("CP-2026-");
    }

    @Test
    void aStepThatRefusesLeavesNoConferenceBehind() {
        var ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        var call = scene.call(ConferenceKind.INITIAL, ella);

        assertThatThrownBy(() -> scene.called(call, (actor, id) -> {
                    throw RuleViolation.of("too-many-observers");
                }))
                .isInstanceOf(RuleViolation.class);

        assertThat(conferences.count(scene.support(), on(DAY, call.localityId())))
                .isZero();
    }

    @Test
    void aChildHasOneCalledConferenceAtATime() {
        var ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        var first = scene.called(ConferenceKind.INITIAL, ella);

        assertThatThrownBy(() -> scene.called(ConferenceKind.INITIAL, ella)).hasMessageContaining("open-conference");

        conferences.cancel(scene.support(), first, EndReason.CALLED_IN_ERROR, null);
        scene.called(ConferenceKind.INITIAL, ella);
    }

    @Test
    void aChairIsNotBookedTwiceAtTheSameTime() {
        var chair = chair();
        scene.called(chairedBy(chair, LocalTime.of(10, 0)));

        assertThatThrownBy(() -> scene.called(chairedBy(chair, LocalTime.of(11, 0))))
                .isInstanceOfSatisfying(
                        RuleViolation.class, clash -> assertThat(clash.field()).isEqualTo("chairId"));
        scene.called(chairedBy(chair, LocalTime.of(11, 30)));
    }

    @Test
    void twoPeopleWhoBookTheSameChairAtOnceCannotBothHaveIt() throws Exception {
        var chair = chair();
        var first = chairedBy(chair, LocalTime.of(10, 0));
        var second = chairedBy(chair, LocalTime.of(10, 30));
        try (var both = Executors.newFixedThreadPool(2)) {
            var calls = both.invokeAll(List.<Callable<UUID>>of(() -> scene.called(first), () -> scene.called(second)));

            assertThat(calls.stream().filter(call -> call.state() == Future.State.SUCCESS))
                    .hasSize(1);
        }
    }

    @Test
    void aMoveKeepsItsReasonAndIsRefusedWhenSomebodyElseWasFirst() {
        var id = scene.icpc();
        var seen = conferences.conference(scene.support(), id);
        assertThatThrownBy(() -> conferences.move(scene.support(), id, to(seen, DAY.plusDays(1), null)))
                .hasMessageContaining("move-reason-needed");

        conferences.move(scene.support(), id, to(seen, DAY.plusDays(1), EndReason.FAMILY_UNAVAILABLE));

        assertThat(conferences.conference(scene.support(), id).heldOn()).isEqualTo(DAY.plusDays(1));
        assertThatThrownBy(() -> conferences.move(scene.support(), id, to(seen, DAY.plusDays(2), EndReason.OTHER)))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void aMovePastTheDueDateNeedsAReasonForBeingLate() {
        var id = scene.icpc();
        var seen = conferences.conference(scene.support(), id);

        assertThatThrownBy(() -> conferences.move(
                        scene.support(), id, to(seen, LocalDate.of(2026, 3, 19), EndReason.CHAIR_UNAVAILABLE)))
                .hasMessageContaining("late-reason-needed");
    }

    @Test
    void anAdjournedConferenceWaitsUntilAnotherTakesItsPlace() {
        var chair = scene.actor(Role.CHAIR, chair(), null);
        var ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        var call = with(scene.call(ConferenceKind.INITIAL, ella), chair.practitionerId(), null);
        var adjourned = scene.called(call);
        conferences.adjourn(chair, adjourned, EndReason.INQUORATE, "No health");

        assertThat(matters.unsettled(chair, chair.practitionerId(), 0, 10).rows())
                .extracting(OpenMatter::what)
                .containsExactly(OpenMatter.What.RECONVENE);

        scene.called(with(scene.call(ConferenceKind.INITIAL, ella), chair.practitionerId(), adjourned));
        assertThat(matters.unsettled(chair, chair.practitionerId(), 0, 10).rows())
                .isEmpty();
    }

    @Test
    void aConferenceWhoseDayHasPassedWantsItsOutcome() {
        var chair = scene.actor(Role.CHAIR, chair(), null);
        scene.called(chairedBy(chair.practitionerId(), LocalTime.of(10, 0)));

        clock.setTo("2026-03-12T09:00");

        assertThat(matters.unsettled(chair, chair.practitionerId(), 0, 10).rows())
                .extracting(OpenMatter::what)
                .containsExactly(OpenMatter.What.OUTCOME);
    }

    @Test
    void theListIsNarrowedByChildStatusChairAndDay() {
        var chair = chair();
        var id = scene.called(chairedBy(chair, LocalTime.of(10, 0)));
        var row = conferences.conference(scene.support(), id);

        assertThat(found("Exampl", chair)).extracting(ConferenceRow::id).containsExactly(id);
        assertThat(found(row.reference(), chair)).hasSize(1);
        assertThat(found("50%", chair)).isEmpty();
        assertThat(conferences.count(scene.support(), on(DAY.plusDays(1), row.localityId())))
                .isZero();
    }

    @Test
    void anOutsiderFindsNothingAndOpensNothing() {
        var id = scene.icpc();
        Actor teacher = scene.actor(Role.AGENCY_PRACTITIONER, UUID.randomUUID(), UUID.randomUUID());

        assertThat(conferences.find(teacher, ConferenceSearch.any(), 0, 50)).isEmpty();
        assertThatThrownBy(() -> conferences.conference(teacher, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> conferences.cancel(teacher, id, EndReason.OTHER, null))
                .isInstanceOf(NotFound.class);
    }

    private List<ConferenceRow> found(String text, UUID chair) {
        var search = new ConferenceSearch(
                text, Set.of(ConferenceStatus.CALLED), null, chair, DAY, DAY, ConferenceSearch.Order.DUE);
        return conferences.find(scene.support(), search, 0, 10);
    }

    private UUID chair() {
        return scene.practitioner("Robin Chair", Profession.CONFERENCE_CHAIR);
    }

    private CallConference chairedBy(UUID chair, LocalTime start) {
        var call = scene.call(ConferenceKind.INITIAL, scene.firstChild("Ella", LocalDate.of(2017, 1, 1)));
        return new CallConference(
                call.localityId(),
                call.children(),
                call.heldOn(),
                start,
                90,
                call.mode(),
                chair,
                null,
                "First floor",
                null,
                null,
                null);
    }

    private static CallConference with(CallConference call, UUID chair, UUID reconvenes) {
        return new CallConference(
                call.localityId(),
                call.children(),
                call.heldOn(),
                call.startsAt(),
                90,
                call.mode(),
                chair,
                null,
                "First floor",
                null,
                null,
                reconvenes);
    }

    private static ConferenceSearch on(LocalDate day, UUID locality) {
        return new ConferenceSearch(null, Set.of(), locality, null, day, day, ConferenceSearch.Order.DATE);
    }

    private static MoveConference to(ConferenceRow seen, LocalDate day, EndReason reason) {
        return new MoveConference(
                seen.version(),
                day,
                seen.startsAt(),
                seen.minutes(),
                seen.mode(),
                seen.chairId(),
                seen.roomId(),
                seen.placeNote(),
                reason,
                null,
                null,
                null);
    }
}
