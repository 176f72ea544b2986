package org.quorate.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.LinkLookup;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.chasing.domain.AgencyAnswer;
import org.quorate.chasing.domain.AgencyReply;
import org.quorate.chasing.domain.EscalationPage.State;
import org.quorate.chasing.domain.TimelineRow;
import org.quorate.chasing.domain.ToRing;
import org.quorate.directory.domain.EscalationLevel;
import org.quorate.invitation.Answer;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.Reply;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Managers are told that somebody does not answer, and say what their agency will do. */
@PortalTest
class EscalationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);

    @Autowired
    private Scene scene;

    @Autowired
    private Waiting waiting;

    @Autowired
    private Escalations escalations;

    @Autowired
    private Timelines timelines;

    @Autowired
    private RingThem ring;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Links links;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID conference;
    private UUID invitee;
    private UUID told;

    @BeforeEach
    void theManagerWasTold() {
        clock.setTo(Scene.TODAY);
        conference = waiting.calledFor(DAY);
        var agency = waiting.agency();
        waiting.answeredFor(agency, EscalationLevel.FIRST, "Mo");
        waiting.answeredFor(agency, EscalationLevel.SECOND, "Hana");
        invitee = waiting.invited(conference, agency, "amina@nhs.example");
        waiting.goesBy(invitee, "2026-03-10T12:00");
        told = waiting.escalations(invitee).getFirst();
    }

    @Test
    void theMessageNamesTheColleagueAndNoChild() {
        var body = jdbc.sql("select concat(subject_line, body) from correspondence_message where subject_id = ?")
                .param(told)
                .query(String.class)
                .single();
        assertThat(body)
                .contains("Dr Amina Field, GP", "Wednesday 18 March 2026")
                .doesNotContain("Ella", "Example");
    }

    @Test
    void theHolderOfTheLinkSeesWhenAndWhoAndAnswersOnce() {
        var page = escalations.open(holder(told), told);
        assertThat(page.state()).isEqualTo(State.OPEN);
        assertThat(page.invited()).isEqualTo("Dr Amina Field, GP");
        assertThat(page.conference().day()).isEqualTo(DAY);

        escalations.answer(holder(told), told, willCome());
        assertThat(escalations.open(holder(told), told).state()).isEqualTo(State.ANSWERED);
        assertThatThrownBy(() -> escalations.answer(holder(told), told, willCome()))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.code()).isEqualTo("escalation-answered"));
    }

    @Test
    void nobodyElseSeesOrAnswersIt() {
        var stranger = new Actor(
                links.issue(
                        EscalationLink.PURPOSE,
                        UUID.randomUUID(),
                        clock.instant().plusSeconds(999)),
                "link",
                Set.of(Role.LINK_HOLDER),
                null,
                null);
        assertThatThrownBy(() -> escalations.open(stranger, told)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> escalations.answer(stranger, told, willCome())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> escalations.open(scene.support(), told)).isInstanceOf(NotFound.class);
        var analyst = scene.actor(Role.ANALYST, null, null);
        assertThatThrownBy(() -> escalations.list(analyst, conference)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> timelines.of(analyst, invitee)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ring.list(analyst)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverIsPromisedIsStillAskedAndNobodyFurtherUpIsTold() {
        escalations.answer(holder(told), told, willCome());
        waiting.goesBy(invitee, "2026-03-18T09:00");
        assertThat(waiting.written(invitee)).noneMatch(line -> line.startsWith("Hana"));
        assertThat(waiting.written(invitee)).contains("REMINDER 2026-03-16 08:30");
        assertThat(answered()).as("not the invitee's answer").isFalse();
    }

    @Test
    void nobodyCanComeEndsEverythingAndIsShownWithItsReason() {
        escalations.answer(
                holder(told), told, new AgencyAnswer(AgencyReply.NOBODY, CannotComeReason.WORKLOAD, null, "Mo Berg"));
        waiting.goesBy(invitee, "2026-03-18T09:00");
        assertThat(waiting.written(invitee)).hasSize(3);
        assertThat(escalations.list(scene.actor(Role.CHAIR, null, null), conference))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.reply()).isEqualTo(AgencyReply.NOBODY);
                    assertThat(row.reason()).isEqualTo(CannotComeReason.WORKLOAD);
                    assertThat(row.repliedBy()).isEqualTo("Mo Berg");
                });
    }

    @Test
    void anAnswerOfTheInviteeShowsOnThePageAndStopsTheLadder() {
        invitations.reply(scene.support(), invitee, Reply.coming(Answer.VIDEO));
        assertThat(escalations.open(holder(told), told).state()).isEqualTo(State.INVITEE_ANSWERED);
        waiting.goesBy(invitee, "2026-03-18T09:00");
        assertThat(waiting.escalations(invitee)).hasSize(1);
    }

    @Test
    void aMoveShutsTheLinkOfTheEarlierQuestion() {
        var address = links.address(holder(told).id());
        waiting.moves(conference, LocalDate.of(2026, 3, 25));
        assertThat(links.look(address.substring(address.lastIndexOf('/') + 1), "192.0.2.1"))
                .isInstanceOf(LinkLookup.Revoked.class);
    }

    @Test
    void theTimelineSaysEverythingInOrder() {
        escalations.answer(holder(told), told, willCome());
        clock.setTo("2026-03-11T09:00");
        invitations.reply(scene.support(), invitee, Reply.coming(Answer.VIDEO));
        clock.setTo("2026-03-11T10:00");
        waiting.moves(conference, LocalDate.of(2026, 3, 25));
        var rows = timelines.of(scene.support(), invitee);
        assertThat(rows).extracting(TimelineRow::at).isSorted();
        assertThat(rows)
                .extracting(TimelineRow::what)
                .containsSubsequence(
                        "Invited",
                        "Manager says they will come",
                        "Answered: By video",
                        "The conference moved",
                        "The answer no longer holds")
                .anyMatch(what -> what.startsWith("Reminder: "))
                .anyMatch(what -> what.startsWith("Nobody has answered, to a manager: "));
    }

    @Test
    void whoCannotBeReachedOrHasNobodyOrEverythingWasTriedIsRung() {
        var unreached = waiting.invited(conference, waiting.agency(), null);
        var unled = waiting.invited(conference, waiting.agency(), "b@nhs.example");
        assertThat(ring.of(scene.support(), conference))
                .extracting(ToRing::inviteeId)
                .contains(unreached)
                .doesNotContain(invitee, unled);

        waiting.goesBy(unled, "2026-03-18T09:00");
        clock.setTo("2026-03-10T12:00");
        waiting.goesBy(invitee, "2026-03-17T09:00");
        assertThat(ring.list(scene.support()))
                .filteredOn(row -> row.conferenceId().equals(conference))
                .extracting(ToRing::inviteeId, ToRing::because)
                .contains(
                        tuple(unreached, ToRing.Because.NOT_REACHED),
                        tuple(unled, ToRing.Because.NO_CONTACT),
                        tuple(invitee, ToRing.Because.EXHAUSTED));

        invitations.reply(scene.support(), unreached, Reply.coming(Answer.PHONE));
        assertThat(ring.of(scene.support(), conference))
                .extracting(ToRing::inviteeId)
                .doesNotContain(unreached);
    }

    private boolean answered() {
        return invitations.invitees(scene.support(), conference).getFirst().answered();
    }

    private static AgencyAnswer willCome() {
        return new AgencyAnswer(AgencyReply.WILL_COME, null, null, null);
    }

    private Actor holder(UUID escalation) {
        var link = jdbc.sql("select link_id from correspondence_message where subject_id = ?")
                .param(escalation)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();
        return new Actor(link, "link", Set.of(Role.LINK_HOLDER), null, null);
    }
}
