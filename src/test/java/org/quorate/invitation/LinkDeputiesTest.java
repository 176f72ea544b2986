package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.conference.EndReason;
import org.quorate.directory.Profession;
import org.quorate.doorway.LinkStanding;
import org.springframework.beans.factory.annotation.Autowired;

/** Deputies by link, and what is over. */
class LinkDeputiesTest extends LinkHolding {

    @Autowired
    private DeputyLink subject;

    @Test
    void aDeputyWithAnAddressGetsALinkOfTheirOwnUntilTheAnswerChanges() {
        answers.answer(
                holder,
                invitee,
                Reply.deputy(CannotComeReason.COURT, "Dee Deputy", Profession.GP, "Dee@NHS.example"),
                null);
        var deputy =
                invitations.deputies(scene.support(), conference).getFirst().id();
        var deputyHolder = holder(DeputyLink.PURPOSE, deputy);
        var page = answers.deputy(deputyHolder, deputy);
        assertThat(page.name()).isEqualTo("Dee Deputy");
        assertThat(page.comesFor()).isEqualTo("Dr Amina");
        refused(() -> answers.deputy(holder, deputy));
        refused(() -> answers.deputyAnswer(holder, deputy, Answer.PHONE));

        answers.deputyAnswer(deputyHolder, deputy, Answer.PHONE);
        assertThat(invitations.deputies(scene.support(), conference))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.fullName()).isEqualTo("Dee Deputy");
                    assertThat(row.answer()).isEqualTo(Answer.PHONE);
                });
        // typed once by somebody else: perhaps a stranger's, until it is known at their agency
        broken("code-waits-for-office", () -> door.askForCode(deputyHolder, DeputyLink.PURPOSE, deputy));
        scene.reachable(agency(), "Dee Deputy", Profession.GP, "dee@nhs.example");
        assertThat(door.askForCode(deputyHolder, DeputyLink.PURPOSE, deputy)).isEqualTo("d•••@nhs.example");

        answers.answer(holder, invitee, Reply.coming(Answer.IN_PERSON), null);
        assertThat(invitations.deputies(scene.support(), conference)).isEmpty();
        refused(() -> answers.deputy(deputyHolder, deputy));
        var late = holder(DeputyLink.PURPOSE, deputy);
        assertThat(answers.deputy(late, deputy).standing()).isEqualTo(LinkStanding.NOT_NEEDED);
        broken("link-answer-too-late", () -> answers.deputyAnswer(late, deputy, Answer.VIDEO));
    }

    @Test
    void aDeputyWhoCannotComeReadsNoNames() {
        scene.reachable(agency(), "Dee Deputy", Profession.GP, "dee@nhs.example");
        answers.answer(
                holder,
                invitee,
                Reply.deputy(CannotComeReason.COURT, "Dee Deputy", Profession.GP, "dee@nhs.example"),
                null);
        var deputy =
                invitations.deputies(scene.support(), conference).getFirst().id();
        var deputyHolder = holder(DeputyLink.PURPOSE, deputy);
        assertThat(subject.behind(deputyHolder, deputy).shown()).isInstanceOf(BehindCode.class);
        answers.deputyAnswer(deputyHolder, deputy, Answer.CANNOT_COME);
        var before = readsOf(ella, deputyHolder);

        refused(() -> subject.behind(deputyHolder, deputy));
        assertThat(readsOf(ella, deputyHolder)).isEqualTo(before);
    }

    @Test
    void aDeputyWhoCannotBeWrittenToIsOnlyNamed() {
        answers.answer(holder, invitee, Reply.deputy(CannotComeReason.COURT, "Dee Deputy", null), null);
        assertThat(invitations.deputies(scene.support(), conference)).isEmpty();
        broken("email-shape", () -> Reply.deputy(CannotComeReason.COURT, "Dee", null, "not an address"));
    }

    @Test
    void aMovedConferenceAsksAgainAndEndsTheDeputy() {
        answers.answer(holder, invitee, Reply.deputy(CannotComeReason.COURT, "Dee", null, "dee@nhs.example"), null);
        moveTo(LocalDate.of(2026, 3, 12));
        var page = answers.invitation(holder, invitee);
        assertThat(page.askedAgain()).isTrue();
        assertThat(page.reply()).isNull();
        assertThat(invitations.deputies(scene.support(), conference)).isEmpty();
    }

    @Test
    void whatIsOverCannotBeAnswered() {
        invitations.withdraw(scene.support(), invitee, WithdrawReason.INVITED_IN_ERROR);
        refused(() -> answers.invitation(holder, invitee));
        closed(LinkStanding.NOT_NEEDED);
        conferences.cancel(scene.support(), conference, EndReason.ENQUIRY_ENDED, null);
        closed(LinkStanding.WILL_NOT);
    }

    @Test
    void onceItsTimeIsOverAConferenceHasTakenPlace() {
        clock.setTo("2026-03-11T11:29");
        assertThat(answers.invitation(holder, invitee).standing()).isEqualTo(LinkStanding.OPEN);
        clock.setTo("2026-03-11T11:30");
        closed(LinkStanding.TAKEN_PLACE);
    }

    private UUID agency() {
        return Objects.requireNonNull(row().agencyId());
    }
}
