package org.quorate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.correspondence.domain.CorrectAddress;
import org.quorate.correspondence.domain.CorrectAddress.Whose;
import org.quorate.correspondence.domain.MessageText;
import org.quorate.family.Children;
import org.quorate.family.Families;
import org.quorate.family.Relationship;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.invitation.domain.InviteeMore;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A wrong address is put right where it is kept, and the message goes there; never to somebody else by mistake. */
@PortalTest
@Import(Desk.class)
class CorrectAddressTest {

    @Autowired
    private Messages messages;

    @Autowired
    private Desk desk;

    @Autowired
    private Families families;

    @Autowired
    private Children children;

    @Autowired
    private Invitations invitations;

    @Autowired
    private MutableClock clock;

    private final String right = Desk.address();
    private UUID child;
    private UUID conference;
    private Actor support;

    @BeforeEach
    void called() {
        clock.setTo(Scene.TODAY);
        child = desk.scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        conference = desk.scene.called(ConferenceKind.INITIAL, child);
        support = desk.scene.support();
    }

    @Test
    void aPractitionersRecordIsCorrectedAndTheMessageGoesThere() {
        var wrong = Desk.address();
        var gp = desk.practitioner("Dr Field", wrong, null);
        var old = desk.bounced(conference, desk.toPractitioner(gp, "Dr Field", wrong));
        var fresh = messages.correctAddress(support, old, email(right));
        assertThat(desk.practitioners.detail(support, gp).email()).isEqualTo(right);
        assertThat(messages.text(support, fresh).address()).isEqualTo(right);
        assertThat(messages.text(support, fresh).message().status()).isEqualTo(MessageStatus.QUEUED);
        assertThat(messages.text(support, old).message().mendedBy()).isEqualTo(fresh);
        assertThat(desk.suppressed(wrong)).isTrue();
    }

    @Test
    void theAddressIsTypedTwice() {
        var old = bouncedOfGp();
        refused("address", "required", old, new CorrectAddress(Channel.EMAIL, " ", " ", null, false));
        refused("address", "email-shape", old, new CorrectAddress(Channel.EMAIL, "x", "x", null, false));
        refused(
                "addressAgain",
                "email-differs",
                old,
                new CorrectAddress(Channel.EMAIL, right, Desk.address(), null, false));
        refused(
                "channel",
                "address-not-corrected-here",
                old,
                new CorrectAddress(Channel.SMS, "07700900123", "07700900123", null, false));
        assertThat(desk.status(old)).isEqualTo("BOUNCED");
    }

    @Test
    void anAddressOfSomebodyElseIsTakenOnlyByWhoIsSure() {
        desk.practitioner("Dr Somebody Else", right, null);
        var old = bouncedOfGp();
        refused("address", "address-belongs-to-another", old, email(right));
        messages.correctAddress(support, old, new CorrectAddress(Channel.EMAIL, right, right, null, true));
        assertThat(desk.status(old)).isEqualTo("DONE");
    }

    @Test
    void anAgencysMailboxAndAnotherRecipientsAddressAreSomebodyElsesToo() {
        desk.practitioner("Dr Somebody Else", null, right);
        refused("address", "address-belongs-to-another", bouncedOfGp(), email(right));

        var hers = Desk.address();
        desk.queued(conference, new Recipient(Recipient.Kind.NAMED, Ids.next(), "Ms Aunt", Channel.EMAIL, hers), null);
        refused("address", "address-belongs-to-another", bouncedOfGp(), email(hers));
    }

    @Test
    void whereTheAgencysMailboxServedItIsSaidWhichOfTheTwoIsCorrected() {
        var shared = Desk.address();
        var gp = desk.practitioner("Dr Field", null, shared);
        var old = desk.bounced(conference, desk.toPractitioner(gp, "Dr Field", shared));
        assertThat(messages.text(support, old).sharedMailbox()).isTrue();
        refused("whose", "required", old, email(right));
        messages.correctAddress(support, old, new CorrectAddress(Channel.EMAIL, right, right, Whose.SHARED, false));
        var row = desk.practitioners.detail(support, gp);
        assertThat(row.email()).isNull();
        assertThat(desk.agencies.detail(support, row.agencyId()).email()).isEqualTo(right);
    }

    @Test
    void aParentsAddressIsCorrectedWithTheFamilyAndATextMessageIsWordedAnew() {
        var wrong = Desk.address();
        var parent = desk.scene.parent(child, "Maria", Relationship.MOTHER, true);
        var recipient = new Recipient(Recipient.Kind.ADULT, parent, "Maria Example", Channel.EMAIL, wrong);
        var old = desk.queued(MessageKind.FAMILY_INVITATION, conference, Ids.next(), recipient, null);
        desk.end(old, "BOUNCED", "smtp-550");
        var number = "07700 900" + (100 + Math.floorMod(Ids.next().hashCode(), 900));
        var fresh = messages.correctAddress(
                support, old, new CorrectAddress(Channel.SMS, number, number.replace(" ", ""), null, true));
        var text = messages.text(support, fresh);
        assertThat(text.message().channel()).isEqualTo(Channel.SMS);
        assertThat(text.body()).startsWith("You are invited to a meeting on").contains(MessageText.LINK);
        var family = children.child(support, child).familyId();
        assertThat(families.adults(support, family))
                .singleElement()
                .satisfies(adult -> assertThat(adult.phone()).startsWith("+447700900"));
    }

    @Test
    void whoWasInvitedByNameIsCorrectedInTheInvitationAndKeepsWhatElseIsKnown() {
        var more = new InviteeMore(Desk.address(), null, "Polish", true, false);
        var invitee = invitations
                .invite(support, conference, List.of(interpreter(more)))
                .getFirst();
        var old = latest(invitee);
        desk.end(old, "BOUNCED", "smtp-550");
        messages.correctAddress(support, old, email(right));
        var known = desk.jdbc
                .sql(
                        "select concat_ws(' ', email, language, booked_at is not null) from invitation_invitee where id = ?")
                .param(invitee)
                .query(String.class)
                .single();
        assertThat(known).isEqualTo(right + " Polish 1");
    }

    @Test
    void whoHadNoAddressAndWasToBeToldByHandGetsTheMessageAfterAll() {
        var gp = desk.practitioner("Dr Nowhere", null, null);
        var recipient = new Recipient(Recipient.Kind.PRACTITIONER, gp, "Dr Nowhere", Channel.BY_HAND, null);
        var old = desk.queued(conference, recipient, null);
        var fresh = messages.correctAddress(support, old, email(right));
        var text = messages.text(support, fresh);
        assertThat(text.message().channel()).isEqualTo(Channel.EMAIL);
        assertThat(text.calendar()).isNotNull();
        assertThat(desk.practitioners.detail(support, gp).email()).isEqualTo(right);
    }

    private static NewInvitee interpreter(InviteeMore more) {
        return NewInvitee.named(InviteeRole.INTERPRETER, "Ida Interpreter").with(more);
    }

    private UUID latest(UUID invitee) {
        return messages.timeline(support, conference, invitee)
                .getLast()
                .message()
                .id();
    }

    private UUID bouncedOfGp() {
        var wrong = Desk.address();
        var gp = desk.practitioner("Dr Field", wrong, null);
        return desk.bounced(conference, desk.toPractitioner(gp, "Dr Field", wrong));
    }

    private static CorrectAddress email(@Nullable String address) {
        return new CorrectAddress(Channel.EMAIL, address, address, null, false);
    }

    private void refused(String field, String code, UUID message, CorrectAddress wanted) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> messages.correctAddress(support, message, wanted))
                .satisfies(violation -> {
                    assertThat(violation.field()).isEqualTo(field);
                    assertThat(violation.code()).isEqualTo(code);
                });
    }
}
