package org.quorate.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Links;
import org.quorate.access.OpenLink;
import org.quorate.chasing.Waiting;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.EndReason;
import org.quorate.conference.domain.MoveConference;
import org.quorate.doorway.LinkStanding;
import org.quorate.invitation.Answer;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.InviteeRow;
import org.quorate.invitation.LinkAnswers;
import org.quorate.invitation.LinkCalendars;
import org.quorate.invitation.Reply;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.preparation.domain.ExclusionOutcome;
import org.quorate.preparation.domain.Withholds;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever reaches somebody who attends separately says their own time, and never the time of the others. */
class ToldTheirOwnTimeTest extends KeptApartScene {

    private static final LocalTime OWN = LocalTime.of(9, 15);

    @Autowired
    private Links links;

    @Autowired
    private LinkAnswers answers;

    @Autowired
    private LinkCalendars calendars;

    @Autowired
    private Waiting waiting;

    @Test
    void aLetterByHandToSomebodyNotInvitedTellsTheirOwnTime() {
        var uncle = scene.reachableParent(ella, "Ulf", null, null);
        var asked = ask(uncle);
        decide(asked, 0, ExclusionOutcome.SEPARATE, Withholds.NONE, OWN);

        assertThat(lettersTo(uncle)).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo("FAMILY_COMES_APART");
            assertThat(letter.body()).contains("at 09:15").doesNotContain("10:00");
        });
        decide(asked, 1, ExclusionOutcome.SEPARATE, Withholds.NONE, LocalTime.of(14, 0));
        assertThat(lettersTo(uncle))
                .as("the one before is taken back")
                .singleElement()
                .satisfies(
                        letter -> assertThat(letter.body()).contains("at 14:00").doesNotContain("10:00", "09:15"));
        decide(asked, 2, ExclusionOutcome.WHOLE, Withholds.ALL);
        assertThat(lettersTo(uncle))
                .singleElement()
                .satisfies(letter -> assertThat(letter.kind()).isEqualTo("FAMILY_KEPT_AWAY"));
    }

    @Test
    void noMessageOfAnyChangeTellsTheTimeOfTheOthers() {
        decide(ask(father), 0, ExclusionOutcome.SEPARATE, Withholds.NONE, OWN);
        sent();
        move(LocalDate.of(2026, 3, 12), LocalTime.of(11, 0));
        sent();
        move(LocalDate.of(2026, 3, 12), LocalTime.of(11, 0), "Another floor");
        sent();
        conferences.cancel(scene.support(), conference, EndReason.CHAIR_UNAVAILABLE, null);

        var told = lettersTo(father);
        assertThat(told)
                .extracting(Letter::kind)
                .containsExactly("FAMILY_COMES_APART", "FAMILY_CHANGED", "FAMILY_CHANGED", "FAMILY_CANCELLED");
        assertThat(told)
                .allSatisfy(letter -> assertThat(letter.subject() + letter.body() + letter.calendar())
                        .doesNotContain("10:00", "11:00"));
        assertThat(told.subList(1, 4))
                .allSatisfy(letter -> assertThat(letter.subject() + letter.body() + letter.calendar())
                        .contains("10:15"));
    }

    @Test
    void aTimeOfTheirOwnAfterMidnightIsOnTheNextDay() {
        decide(ask(father), 0, ExclusionOutcome.SEPARATE, Withholds.NONE, LocalTime.of(17, 0));
        sent();
        move(LocalDate.of(2026, 3, 12), LocalTime.of(17, 30));

        assertThat(lettersTo(father).getLast().body()).contains("Friday 13 March 2026", "00:30");
    }

    @Test
    void whoIsThenKeptFromTheWholeLosesTheEntryOfTheirOwnTime() {
        var asked = ask(father);
        decide(asked, 0, ExclusionOutcome.SEPARATE, Withholds.NONE, OWN);
        sent();
        decide(asked, 1, ExclusionOutcome.WHOLE, Withholds.ALL);

        assertThat(lettersTo(father).getLast()).satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo("FAMILY_KEPT_AWAY");
            assertThat(letter.calendar()).contains("CANCEL", "09:15").doesNotContain("10:00");
        });
        assertThat(valuesOfTheLastLetterTo(father)).doesNotContain("09:15", "10:00", "March", "First floor");
    }

    @Test
    void aReminderTellsTheirOwnTimeAndOneOfTheOldTimeDoesNotGo() {
        sent();
        waiting.goesBy(fatherInvited, "2026-03-04T12:00");
        assertThat(lettersTo(father))
                .as("a reminder of the time of the others waits to go")
                .anySatisfy(letter -> {
                    assertThat(letter.kind()).isEqualTo("FAMILY_REMINDER");
                    assertThat(letter.status()).isEqualTo("QUEUED");
                    assertThat(letter.body()).contains("10:00");
                });
        decide(ask(father), 0, ExclusionOutcome.SEPARATE, Withholds.NONE, OWN);
        assertThat(lettersTo(father).stream().filter(letter -> letter.status().equals("QUEUED")))
                .extracting(Letter::kind)
                .containsExactly("FAMILY_COMES_APART");
        sent();
        waiting.goesBy(fatherInvited, "2026-03-11T08:00");

        var reminders = lettersTo(father).stream()
                .filter(letter -> letter.kind().equals("FAMILY_REMINDER"))
                .toList();
        assertThat(reminders)
                .isNotEmpty()
                .allSatisfy(
                        letter -> assertThat(letter.body()).contains("09:15").doesNotContain("10:00"));
    }

    @Test
    void pageAndCalendarSayTheirOwnTime() {
        decide(ask(father), 0, ExclusionOutcome.SEPARATE, Withholds.NONE, OWN);

        assertThat(answers.invitation(holder(fatherInvited), fatherInvited)
                        .conference()
                        .startsAt())
                .isEqualTo(OWN);
        assertThat(calendars.entry(holder(fatherInvited), InvitationLink.PURPOSE, fatherInvited))
                .contains("T091500")
                .doesNotContain("T100000");
    }

    @Test
    void aPageClosesByTheOwnEndOfItsReaderAlone() {
        decide(ask(father), 0, ExclusionOutcome.SEPARATE, Withholds.NONE, OWN);
        clock.setTo("2026-03-11T10:44");
        assertThat(standing(fatherInvited)).isEqualTo(LinkStanding.OPEN);
        clock.setTo("2026-03-11T10:46");
        assertThat(standing(fatherInvited)).isEqualTo(LinkStanding.TAKEN_PLACE);
        assertThat(standing(motherInvited)).isEqualTo(LinkStanding.OPEN);
    }

    @Test
    void aPageStaysOpenForWhoComesLaterAlsoWhenTheOthersHaveMet() {
        decide(ask(father), 0, ExclusionOutcome.SEPARATE, Withholds.NONE, LocalTime.of(14, 0));
        clock.setTo("2026-03-11T11:31");
        assertThat(standing(motherInvited)).isEqualTo(LinkStanding.TAKEN_PLACE);
        assertThat(standing(fatherInvited)).isEqualTo(LinkStanding.OPEN);
        conferences.recordHeld(scene.actor(Role.CHAIR, null, null), conference);

        assertThat(standing(fatherInvited)).as("recorded as held").isEqualTo(LinkStanding.OPEN);
        answers.answer(holder(fatherInvited), fatherInvited, Reply.coming(Answer.IN_PERSON), null);
        clock.setTo("2026-03-11T15:31");
        assertThat(standing(fatherInvited)).isEqualTo(LinkStanding.TAKEN_PLACE);
    }

    @Test
    void whatTheyAnsweredAboutAnotherTimeStandsNoMore() {
        answers.answer(holder(fatherInvited), fatherInvited, Reply.coming(Answer.IN_PERSON), null);
        answers.answer(holder(motherInvited), motherInvited, Reply.coming(Answer.IN_PERSON), null);
        var asked = ask(father);
        decide(asked, 0, ExclusionOutcome.PART, Withholds.NONE);
        assertThat(answered(fatherInvited)).as("the same time").isTrue();
        decide(asked, 1, ExclusionOutcome.SEPARATE, Withholds.NONE, LocalTime.of(14, 0));
        assertThat(answered(fatherInvited)).isFalse();
        assertThat(answered(motherInvited)).isTrue();
        answers.answer(holder(fatherInvited), fatherInvited, Reply.coming(Answer.PHONE), null);
        decide(asked, 2, ExclusionOutcome.WHOLE, Withholds.ALL);
        decide(asked, 3, ExclusionOutcome.SEPARATE, Withholds.NONE, LocalTime.of(14, 0));
        assertThat(answered(fatherInvited)).as("the same time again").isTrue();
        decide(asked, 4, ExclusionOutcome.ENDED, Withholds.NONE);
        assertThat(answered(fatherInvited)).as("with the others").isFalse();
        assertThat(waitedFor(father)).isEqualTo(1);
    }

    private boolean answered(UUID invitee) {
        return invitations.invitees(scene.support(), conference).stream()
                .filter(row -> row.id().equals(invitee))
                .anyMatch(InviteeRow::answered);
    }

    private LinkStanding standing(UUID invitee) {
        return answers.invitation(holder(invitee), invitee).standing();
    }

    private Actor holder(UUID invitee) {
        var until = clock.instant().plus(Duration.ofDays(30));
        var link = links.issue(InvitationLink.PURPOSE, invitee, until);
        return new OpenLink(link, InvitationLink.PURPOSE, invitee, until).holder();
    }

    private void move(LocalDate day, LocalTime start) {
        move(day, start, "First floor");
    }

    private void move(LocalDate day, LocalTime start, String place) {
        var row = conferences.conference(scene.support(), conference);
        conferences.move(
                scene.support(),
                conference,
                new MoveConference(
                        row.version(),
                        day,
                        start,
                        90,
                        ConferenceMode.HYBRID,
                        null,
                        null,
                        place,
                        EndReason.CHAIR_UNAVAILABLE,
                        null,
                        null,
                        null));
    }

    private List<String> valuesOfTheLastLetterTo(UUID adult) {
        return jdbc.sql("select filled from correspondence_message where recipient_id = ? order by id desc limit 1")
                .param(adult)
                .query(String.class)
                .list();
    }
}
