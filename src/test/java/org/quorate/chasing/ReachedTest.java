package org.quorate.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.chasing.domain.TimelineRow;
import org.quorate.chasing.domain.ToRing;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.domain.MoveConference;
import org.quorate.directory.domain.EscalationLevel;
import org.quorate.invitation.Answer;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.Reply;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Ids;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom the chase believes to be reached, and from when it waits anew. */
@PortalTest
class ReachedTest {

    @Autowired
    private Scene scene;

    @Autowired
    private Waiting waiting;

    @Autowired
    private Invitations invitations;

    @Autowired
    private RingThem ringThem;

    @Autowired
    private Timelines timelines;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID conference;
    private UUID invitee;

    @BeforeEach
    void invited() {
        clock.setTo(Scene.TODAY);
        conference = waiting.calledFor(LocalDate.of(2026, 3, 18));
        var agency = waiting.agency();
        waiting.answeredFor(agency, EscalationLevel.FIRST, "Mo");
        invitee = waiting.invited(conference, agency, "amina.field@nhs.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOUNCED", "FAILED", "HELD"})
    void whoseInvitationDidNotArriveIsRungAndNotReminded(String status) {
        becomes(status);

        waiting.goesBy(invitee, "2026-03-12T09:00");

        assertThat(waiting.written(invitee)).isEmpty();
        assertThat(toRing()).containsExactly(ToRing.Because.NOT_REACHED);
    }

    @Test
    void whoeverWasReachedOnceAndIsNoMoreIsRung() {
        waiting.goesBy(invitee, "2026-03-05T09:00");
        assertThat(waiting.written(invitee)).hasSize(1);
        jdbc.sql("update correspondence_message set status = 'FAILED' where kind = 'REMINDER'"
                        + " and subject_id in (select id from chasing_step where invitee_id = ?)")
                .param(invitee)
                .update();

        waiting.goesBy(invitee, "2026-03-12T09:00");

        assertThat(waiting.written(invitee)).hasSize(1);
        assertThat(toRing()).containsExactly(ToRing.Because.NOT_REACHED);
    }

    @Test
    void eachStepOfChasingIsKnownByWhomItReminds() {
        waiting.goesBy(invitee, "2026-03-05T09:00");
        var reminder = jdbc.sql("""
                        select subject_id from correspondence_message where kind = 'REMINDER'
                        and subject_id in (select id from chasing_step where invitee_id = ?)
                        """)
                .param(invitee)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();

        assertThat(timelines.reminded(scene.support(), conference)).containsEntry(reminder, invitee);
    }

    @Test
    void whatAnotherMessageWasSentInPlaceOfReachedNobody() {
        jdbc.sql("update correspondence_message set status = 'DONE', mended_by = ? where subject_id = ?")
                .params(Ids.next(), invitee)
                .update();

        waiting.goesBy(invitee, "2026-03-05T09:00");

        assertThat(waiting.written(invitee)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DONE", "ANSWERED", "DELIVERED"})
    void whoWasToldByHandOrAnsweredInTheirCalendarIsReached(String status) {
        becomes(status);

        waiting.goesBy(invitee, "2026-03-05T09:00");

        assertThat(waiting.written(invitee)).containsExactly("REMINDER 2026-03-04 08:30");
    }

    /** The attack: the clock was read twice for one change, and nobody was found to be asked again. */
    @Test
    void whoIsAskedAgainBecauseThePlaceChangedIsChasedAnew() {
        invitations.reply(scene.support(), invitee, Reply.coming(Answer.VIDEO));
        clock.setTo("2026-03-09T10:00");
        meets(ConferenceMode.IN_PERSON);
        waiting.goesOut(invitee);

        waiting.goesBy(invitee, "2026-03-13T09:00");

        assertThat(waiting.written(invitee)).containsExactly("REMINDER 2026-03-11 08:30");
    }

    @Test
    void whoHadNotAnsweredWhenThePlaceChangedGoesOnBeingChasedAsBefore() {
        clock.setTo("2026-03-03T10:00");
        meets(ConferenceMode.IN_PERSON);
        waiting.goesOut(invitee);

        waiting.goesBy(invitee, "2026-03-05T09:00");

        assertThat(waiting.written(invitee)).containsExactly("REMINDER 2026-03-04 08:30");
    }

    @Test
    void onlyAnAnswerThatLapsedIsSaidToHoldNoLonger() {
        invitations.reply(scene.support(), invitee, Reply.coming(Answer.PHONE));
        invitations.reply(scene.support(), invitee, Reply.coming(Answer.VIDEO));
        assertThat(said()).doesNotContain("The answer no longer holds");

        meets(ConferenceMode.IN_PERSON);

        assertThat(said()).containsOnlyOnce("The answer no longer holds");
    }

    private List<String> said() {
        return timelines.of(scene.support(), invitee).stream()
                .map(TimelineRow::what)
                .toList();
    }

    private List<ToRing.Because> toRing() {
        return ringThem.of(scene.support(), conference).stream()
                .map(ToRing::because)
                .toList();
    }

    private void becomes(String status) {
        jdbc.sql("update correspondence_message set status = ?, version = version + 1 where subject_id = ?")
                .params(status, invitee)
                .update();
    }

    /** At the same hour, in another way. */
    private void meets(ConferenceMode mode) {
        var now = scene.conferences.conference(scene.support(), conference);
        scene.conferences.move(
                scene.support(),
                conference,
                new MoveConference(
                        now.version(),
                        now.heldOn(),
                        LocalTime.of(10, 0),
                        now.minutes(),
                        mode,
                        null,
                        null,
                        "Town hall",
                        null,
                        null,
                        null,
                        null));
    }
}
