package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.CodeTry;
import org.quorate.access.LinkCodes;
import org.quorate.directory.Profession;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;

/** Names stand behind a one-time code. */
class BehindCodeTest extends LinkHolding {

    @Test
    void namesStandBehindACodeThatWentToTheVeryAddress() {
        invite(NewInvitee.professional(scene.practitioner("Hanna Head", Profession.SCHOOL), true, true));
        var mother = invite(
                NewInvitee.adult(InviteeRole.PARENT_CARER, scene.reachableParent(ella, "Maria", null, "07700 900123")));
        refused(() -> door.behindCode(holder, INVITATION, invitee, Ids.next()));
        assertThat(door.askForCode(holder, INVITATION, invitee)).isEqualTo("a•••@nhs.example");
        var sent = jdbc.sql(
                        "select address, code_id, body from correspondence_message where kind = 'CODE' and subject_id in (select id from access_link where subject_id = ?)")
                .param(invitee)
                .query()
                .singleRow();
        assertThat(sent.get("address")).isEqualTo("amina@nhs.example");
        var codeId = UUID.fromString(sent.get("code_id").toString());
        assertThat(sent.get("body").toString()).doesNotContain(codes.code(codeId), "Ella");
        refused(() -> door.behindCode(holder, INVITATION, invitee, codeId));
        assertThat(door.proveCode(holder, INVITATION, invitee, codes.code(codeId)))
                .isEqualTo(new CodeTry.Right(codeId));

        var behind = (BehindCode)
                door.behindCode(holder, INVITATION, invitee, codeId).shown();

        assertThat(behind.children()).singleElement().satisfies(child -> {
            assertThat(child.label()).isEqualTo("Ella Example");
            assertThat(child.kind()).isEqualTo(ConferenceKind.INITIAL);
        });
        assertThat(behind.professionals())
                .extracting(BehindCode.Professional::name)
                .containsExactly("Hanna Head");
        var motherHolds = holder(INVITATION, mother);
        refused(() -> door.behindCode(motherHolds, INVITATION, mother, codeId));
        assertThat(readsOf(ella, holder)).isEqualTo(1);
        clock.advance(LinkCodes.PROOF_LASTS);
        refused(() -> door.behindCode(holder, INVITATION, invitee, codeId));
    }

    @Test
    void aParentSeesOnlyTheChildrenTheyAreRelatedTo() {
        var tom = scene.sibling(ella, "Tom", LocalDate.of(2020, 1, 1));
        var maria = scene.reachableParent(tom, "Maria", null, "07700 900123");
        var both = scene.called(ConferenceKind.INITIAL, tom, scene.sibling(tom, "Zoe", LocalDate.of(2022, 1, 1)));
        var mother = invitations
                .invite(scene.support(), both, List.of(NewInvitee.adult(InviteeRole.PARENT_CARER, maria)))
                .getFirst();
        var reader = holder(INVITATION, mother);
        assertThat(answers.invitation(reader, mother).family()).isTrue();
        assertThat(door.askForCode(reader, INVITATION, mother)).isEqualTo("•••123");
        var code = jdbc.sql(
                        "select code_id from correspondence_message where kind = 'CODE' and subject_id in (select id from access_link where subject_id = ?)")
                .param(mother)
                .query(UUID.class)
                .single();
        door.proveCode(reader, INVITATION, mother, codes.code(code));
        assertThat(((BehindCode) door.behindCode(reader, INVITATION, mother, code)
                                .shown())
                        .children())
                .extracting(BehindCode.Child::label)
                .containsExactly("Tom Example");
    }
}
