package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ChairFeedLink;
import org.quorate.directory.Profession;
import org.quorate.doorway.LinkStanding;
import org.quorate.invitation.domain.Colleague;
import org.quorate.invitation.domain.GivenBy;
import org.quorate.kernel.Ids;

/** What the holder of a link sees and answers, and nobody else. */
class LinkAnswersTest extends LinkHolding {

    @Test
    void theHolderSeesWhenAndWhereAndNoChild() {
        var page = answers.invitation(holder, invitee);
        assertThat(page.name()).isEqualTo("Dr Amina");
        assertThat(page.as()).isEqualTo("GP");
        assertThat(page.family()).isFalse();
        assertThat(page.sharedMailbox()).isFalse();
        assertThat(page.standing()).isEqualTo(LinkStanding.OPEN);
        assertThat(page.conference().day()).isEqualTo(Scene.DAY);
        assertThat(page.conference().startsAt()).isEqualTo(LocalTime.of(10, 0));
        assertThat(page.conference().place()).isEqualTo("First floor");
        assertThat(page.conference().offered()).containsExactly(Answer.IN_PERSON, Answer.VIDEO, Answer.PHONE);
        assertThat(page.toString()).doesNotContain("Ella");
    }

    @Test
    void anAnswerByLinkCountsLikeAnyOtherAndSaysHowItCame() {
        answers.answer(holder, invitee, Reply.coming(Answer.VIDEO), null);
        assertThat(row().reply()).satisfies(reply -> assertThat(reply.answer()).isEqualTo(Answer.VIDEO));
        assertThat(current("came_by")).isEqualTo("LINK");
        invitations.reply(scene.support(), invitee, Reply.coming(Answer.IN_PERSON));
        assertThat(current("came_by")).isEqualTo("STAFF");
        assertThat(answers.invitation(holder, invitee).reply().answer()).isEqualTo(Answer.IN_PERSON);
    }

    @Test
    void nobodyElseFindsAnything() {
        var other = scene.icpc();
        var elsewhere = invitations
                .invite(
                        scene.support(),
                        other,
                        List.of(NewInvitee.professional(scene.practitioner("Pat", Profession.POLICE), true, false)))
                .getFirst();
        var revoked = holder(INVITATION, invitee);
        links.revoke(INVITATION, invitee);
        var strangers = List.of(
                revoked,
                holder(INVITATION, elsewhere),
                holder(DeputyLink.PURPOSE, invitee),
                holder(ChairFeedLink.PURPOSE, invitee),
                scene.support());
        for (var stranger : strangers) {
            refused(() -> answers.invitation(stranger, invitee));
            refused(() -> answers.answer(stranger, invitee, Reply.coming(Answer.IN_PERSON), null));
            refused(() -> door.askForCode(stranger, INVITATION, invitee));
            refused(() -> door.whereCodesGo(stranger, INVITATION, invitee));
            refused(() -> door.proveCode(stranger, INVITATION, invitee, "123456"));
            refused(() -> door.behindCode(stranger, INVITATION, invitee, Ids.next()));
            refused(() -> answers.proposeColleague(
                    stranger, invitee, new Colleague("X", Profession.GP, "x@nhs.example"), null));
        }
    }

    @Test
    void anExpiredLinkOpensNothing() {
        clock.advance(Duration.ofDays(31));
        refused(() -> answers.invitation(holder, invitee));
    }

    @Test
    void aSharedMailboxSaysWhoAnswers() {
        var shared = invite(NewInvitee.professional(
                scene.atSharedMailbox("Dr Bo", Profession.GP, "practice@nhs.example"), true, false));
        var reader = holder(INVITATION, shared);
        assertThat(answers.invitation(reader, shared).sharedMailbox()).isTrue();
        broken("required", () -> answers.answer(reader, shared, Reply.coming(Answer.PHONE), null));
        answers.answer(reader, shared, Reply.coming(Answer.PHONE), new GivenBy("Mo Manager", "practice manager"));
        assertThat(jdbc.sql("select given_by from invitation_reply where invitee_id = ? and superseded_at is null")
                        .param(shared)
                        .query(String.class)
                        .single())
                .isEqualTo("Mo Manager, practice manager");
        assertThat(door.whereCodesGo(reader, INVITATION, shared)).contains("p•••@nhs.example");
    }
}
