package org.quorate.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.Links;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.directory.domain.EscalationLevel;
import org.quorate.family.AdultDetails;
import org.quorate.family.Families;
import org.quorate.family.Relationship;
import org.quorate.invitation.Answer;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.LinkAnswers;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Reply;
import org.quorate.invitation.Scene;
import org.quorate.invitation.WithdrawReason;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is reminded and told on which day, by the worked examples of the rules. */
@PortalTest
class ChaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
    private static final String ADDRESS = "amina@nhs.example";

    @Autowired
    private Scene scene;

    @Autowired
    private Waiting waiting;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Families families;

    @Autowired
    private Chase chase;

    @Autowired
    private Links links;

    @Autowired
    private LinkAnswers answers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID conference;
    private UUID agency;

    @BeforeEach
    void anAgencyWithAManagerAndAHeadOfService() {
        clock.setTo(Scene.TODAY);
        conference = waiting.calledFor(DAY);
        agency = waiting.agency();
        waiting.answeredFor(agency, EscalationLevel.FIRST, "Mo");
        waiting.answeredFor(agency, EscalationLevel.SECOND, "Hana");
    }

    @Test
    void somebodyNeededIsRemindedAndTheirAgencyToldOnTheDaysOfTheRules() {
        var invitee = waiting.invited(conference, agency, ADDRESS);
        waiting.goesBy(invitee, "2026-03-18T12:00");
        assertThat(waiting.written(invitee))
                .containsExactly(
                        "REMINDER 2026-03-04 08:30",
                        "REMINDER 2026-03-09 08:30",
                        "Mo 2026-03-10 08:30",
                        "Hana 2026-03-12 08:30",
                        "REMINDER 2026-03-16 08:30");
    }

    @Test
    void bankHolidaysAreNotCountedAndNobodyIsWrittenToOnThem() {
        waiting.moves(conference, LocalDate.of(2026, 4, 20));
        clock.setTo("2026-03-30T15:00");
        var invitee = waiting.invited(conference, agency, ADDRESS);
        waiting.goesBy(invitee, "2026-04-20T12:00");
        assertThat(waiting.written(invitee))
                .containsExactly(
                        "REMINDER 2026-04-01 08:30",
                        "REMINDER 2026-04-08 08:30",
                        "Mo 2026-04-09 08:30",
                        "Hana 2026-04-13 08:30",
                        "REMINDER 2026-04-16 08:30");
    }

    @Test
    void anAnswerEndsIt() {
        var invitee = waiting.invited(conference, agency, ADDRESS);
        waiting.goesBy(invitee, "2026-03-05T09:00");
        invitations.reply(scene.support(), invitee, Reply.coming(Answer.VIDEO));
        waiting.goesBy(invitee, "2026-03-18T12:00");
        assertThat(waiting.written(invitee)).containsExactly("REMINDER 2026-03-04 08:30");
    }

    @Test
    void aDeputyWhoWillNotComeBeginsItAnew() {
        var invitee = waiting.invited(conference, agency, ADDRESS);
        invitations.reply(
                scene.support(), invitee, Reply.deputy(CannotComeReason.COURT, "Dee Deputy", null, "dee@nhs.example"));
        waiting.goesBy(invitee, "2026-03-09T12:00");
        assertThat(waiting.written(invitee)).isEmpty();
        var deputy =
                invitations.deputies(scene.support(), conference).getFirst().id();
        var link = links.issue(DeputyLink.PURPOSE, deputy, clock.instant().plusSeconds(999));
        answers.deputyAnswer(new Actor(link, "link", Set.of(Role.LINK_HOLDER), null, null), deputy, Answer.CANNOT_COME);
        waiting.goesBy(invitee, "2026-03-18T09:00");
        assertThat(waiting.written(invitee))
                .contains("REMINDER 2026-03-11 08:30", "REMINDER 2026-03-16 08:30", "Mo 2026-03-17 08:30");
    }

    @Test
    void aMoveBeginsAnewFromItsOwnDay() {
        var invitee = waiting.invited(conference, agency, ADDRESS);
        waiting.goesBy(invitee, "2026-03-10T12:00");
        invitations.reply(scene.support(), invitee, Reply.coming(Answer.VIDEO));
        waiting.moves(conference, LocalDate.of(2026, 3, 25));
        waiting.goesOut(invitee);
        waiting.goesBy(invitee, "2026-03-25T12:00");
        assertThat(waiting.written(invitee))
                .containsExactly(
                        "REMINDER 2026-03-04 08:30",
                        "REMINDER 2026-03-09 08:30",
                        "Mo 2026-03-10 08:30",
                        "REMINDER 2026-03-12 08:30",
                        "REMINDER 2026-03-17 08:30",
                        "Mo 2026-03-18 08:30",
                        "Hana 2026-03-20 08:30",
                        "REMINDER 2026-03-23 08:30");
    }

    @Test
    void whoIsInvitedTheDayBeforeIsNotReminded() {
        clock.setTo("2026-03-17T16:00");
        var invitee = waiting.invited(conference, agency, ADDRESS);
        waiting.goesBy(invitee, "2026-03-18T12:00");
        assertThat(waiting.written(invitee)).isEmpty();
    }

    @Test
    void threeDaysWithoutThePortalGiveOneReminderAndTheLevelsOnTwoDays() {
        var invitee = waiting.invited(conference, agency, ADDRESS);
        waiting.standsStillUntil(invitee, "2026-03-12T10:15");
        waiting.goesBy(invitee, "2026-03-13T12:00");
        assertThat(waiting.written(invitee))
                .containsExactly("REMINDER 2026-03-12 10:15", "Mo 2026-03-12 10:15", "Hana 2026-03-13 08:30");
    }

    @Test
    void nothingGoesOutsideWorkingHours() {
        var invitee = waiting.invited(conference, agency, ADDRESS);
        waiting.standsStillUntil(invitee, "2026-03-06T17:00");
        assertThat(waiting.written(invitee)).isEmpty();
        waiting.goesBy(invitee, "2026-03-09T09:00");
        assertThat(waiting.written(invitee)).containsExactly("REMINDER 2026-03-09 08:30");
    }

    @Test
    void lookingTwiceRemindsOnce() {
        var invitee = waiting.invited(conference, agency, ADDRESS);
        clock.setTo("2026-03-04T08:30");
        chase.look(invitee);
        chase.look(invitee);
        assertThat(waiting.written(invitee)).hasSize(1);
    }

    @Test
    void whoHasNoAddressIsNotRemindedAndTheirAgencyIsNotToldOfAnInvitationNobodyGot() {
        var invitee = waiting.invited(conference, agency, null);
        waiting.goesBy(invitee, "2026-03-18T09:00");
        assertThat(waiting.written(invitee)).isEmpty();
        assertThat(skipped(invitee)).containsOnly("NOT_WRITTEN_TO").hasSize(5);
    }

    @Test
    void anAgencyThatHasNamedNobodyIsAStepLeftOut() {
        var invitee = waiting.invited(conference, waiting.agency(), ADDRESS);
        waiting.goesBy(invitee, "2026-03-12T09:00");
        assertThat(waiting.written(invitee)).hasSize(2);
        assertThat(skipped(invitee)).containsExactly("NO_CONTACT", "NO_CONTACT");
    }

    @Test
    void somebodyNotNeededIsRemindedAndTheirAgencyNotTold() {
        var invitee = waiting.invited(conference, agency, ADDRESS);
        invitations.flag(scene.support(), invitee, false, false);
        waiting.goesBy(invitee, "2026-03-18T09:00");
        assertThat(waiting.written(invitee)).hasSize(3).allMatch(line -> line.startsWith("REMINDER"));
    }

    @Test
    void aCancelledConferenceAndAWithdrawnInvitationEndIt() {
        var withdrawn = waiting.invited(conference, agency, ADDRESS);
        invitations.withdraw(scene.support(), withdrawn, WithdrawReason.NO_LONGER_INVOLVED);
        var cancelled = waiting.invited(conference, waiting.agency(), "other@nhs.example");
        conferences.cancel(scene.support(), conference, EndReason.FAMILY_MOVED, null);
        waiting.goesBy(withdrawn, "2026-03-18T09:00");
        waiting.goesBy(cancelled, "2026-03-18T09:00");
        assertThat(waiting.written(withdrawn)).isEmpty();
        assertThat(waiting.written(cancelled)).isEmpty();
    }

    @Test
    void aParentIsRemindedInPlainWordsAndNobodyElseIsTold() {
        var child = scene.firstChild("Mia", LocalDate.of(2018, 1, 1));
        var adult = scene.parent(child, "Jo", Relationship.MOTHER, true);
        var family = scene.children.child(scene.support(), child).familyId();
        var row = families.adults(scene.support(), family).getFirst();
        families.correctAdult(
                scene.support(),
                adult,
                row.version(),
                new AdultDetails("Jo", "Example", null, null, "jo@example.org", null, false));
        var meeting = scene.called(ConferenceKind.INITIAL, child);
        var invitee = invitations
                .invite(scene.support(), meeting, List.of(NewInvitee.adult(InviteeRole.PARENT_CARER, adult)))
                .getFirst();
        waiting.goesOut(invitee);
        waiting.goesBy(invitee, "2026-03-11T09:00");
        assertThat(waiting.written(invitee))
                .containsExactly("FAMILY_REMINDER 2026-03-04 08:30", "FAMILY_REMINDER 2026-03-09 08:30");
    }

    private List<String> skipped(UUID invitee) {
        return jdbc.sql("select skipped_because from chasing_step where invitee_id = ? and skipped_because"
                        + " is not null order by due_at, kind")
                .param(invitee)
                .query(String.class)
                .list();
    }
}
