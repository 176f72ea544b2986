package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.LinkLookup;
import org.quorate.access.Links;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.conference.domain.MoveConference;
import org.quorate.directory.AgencyDetails;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.PractitionerDetails;
import org.quorate.directory.Profession;
import org.quorate.family.AdultDetails;
import org.quorate.family.Families;
import org.quorate.family.Relationship;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written to whom when people are invited, a conference changes, or somebody is no longer needed. */
@PortalTest
class InvitationMailTest {

    @Autowired
    private Scene scene;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Families families;

    @Autowired
    private Links links;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID conference;

    @BeforeEach
    void called() {
        clock.setTo(Scene.TODAY);
        conference = scene.icpc();
    }

    @Test
    void aPractitionerIsWrittenToAtTheirOwnAddressWithALinkAndACalendarEntry() {
        var invitee = invite(practitioner("a@nhs.example", "surgery@nhs.example"));
        assertThat(Sent.to(jdbc, invitee)).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo("INVITATION");
            assertThat(message.address()).isEqualTo("a@nhs.example");
            assertThat(message.calendar()).contains("\"REQUEST\"", "\"sequence\":0", invitee + "@quorate");
            assertThat(message.linkId()).isNotNull();
        });
    }

    @Test
    void thePracticeMailboxServesWhoHasNoAddressOfTheirOwn() {
        var invitee = invite(practitioner(null, "surgery@nhs.example"));
        assertThat(Sent.to(jdbc, invitee)).extracting(Sent::address).containsExactly("surgery@nhs.example");
    }

    @Test
    void whoHasNoAddressAtAllIsToldByHand() {
        var invitee = invite(practitioner(null, null));
        assertThat(Sent.to(jdbc, invitee)).singleElement().satisfies(message -> {
            assertThat(message.channel()).isEqualTo("BY_HAND");
            assertThat(message.status()).isEqualTo("HELD");
            assertThat(message.held()).isEqualTo("NO_ADDRESS");
        });
    }

    @Test
    void noMessageNamesAChildAndNoSubjectNamesAnybody() {
        var invitee = invite(practitioner("a@nhs.example", null));
        assertThat(Sent.to(jdbc, invitee)).allSatisfy(message -> {
            assertThat(message.subject() + message.body() + message.calendar()).doesNotContain("Ella", "Example");
            assertThat(message.subject() + message.calendar()).doesNotContain("Amina");
        });
    }

    @Test
    void aParentUnderAContactRestrictionIsNotWrittenToUntilSomebodyLooked() {
        var child = scene.firstChild("Mia", LocalDate.of(2018, 1, 1));
        var parent = parent(child, "Father", "father@example.org");
        families.restrict(scene.support(), parent, null, "Bail conditions until the hearing");
        var invitee = inviteAdult(scene.called(ConferenceKind.INITIAL, child), parent);
        assertThat(Sent.to(jdbc, invitee)).extracting(Sent::held).containsExactly("CONTACT_RESTRICTION");
    }

    @Test
    void twoParentsAtOneAddressWaitForSomebodyToLook() {
        var child = scene.firstChild("Mia", LocalDate.of(2018, 1, 1));
        var one = parent(child, "Jo", "both@example.org");
        var other = parent(child, "Sam", "both@example.org");
        var meeting = scene.called(ConferenceKind.INITIAL, child);
        var ids = invitations.invite(
                scene.support(),
                meeting,
                List.of(
                        NewInvitee.adult(InviteeRole.PARENT_CARER, one),
                        NewInvitee.adult(InviteeRole.PARENT_CARER, other)));
        assertThat(ids)
                .allSatisfy(id ->
                        assertThat(Sent.to(jdbc, id)).extracting(Sent::held).containsExactly("LOOKS_LIKE_ANOTHER"));
    }

    @Test
    void aMoveTakesBackWhatIsStillInTheQueueAndAsksAnew() {
        var invitee = invite(practitioner("a@nhs.example", null));
        move(Scene.DAY.plusDays(1), LocalTime.of(10, 0), ConferenceMode.HYBRID);
        assertThat(Sent.to(jdbc, invitee)).extracting(Sent::kind).containsExactly("INVITATION", "INVITATION");
        assertThat(Sent.to(jdbc, invitee)).extracting(Sent::status).containsExactly("WITHDRAWN", "QUEUED");
        assertThat(Sent.to(jdbc, invitee).getLast().calendar()).contains("\"sequence\":1");
    }

    @Test
    void whoWasToldIsToldOfTheMoveAndKeepsLinkAndEntry() {
        var invitee = invite(practitioner("a@nhs.example", null));
        hasGoneOut(invitee);
        move(Scene.DAY.plusDays(1), LocalTime.of(14, 0), ConferenceMode.HYBRID);
        assertThat(Sent.to(jdbc, invitee)).extracting(Sent::kind).containsExactly("INVITATION", "INVITATION_CHANGED");
        assertThat(Sent.to(jdbc, invitee))
                .extracting(Sent::linkId)
                .doesNotContainNull()
                .hasSize(2);
        assertThat(Sent.to(jdbc, invitee).getFirst().linkId())
                .isEqualTo(Sent.to(jdbc, invitee).getLast().linkId());
        assertThat(Sent.to(jdbc, invitee).getLast().body())
                .contains("Wednesday 11 March 2026 at 10:00", "Thursday 12 March 2026 at 14:00");
    }

    @Test
    void aCancelledConferenceLeavesTheCalendarsOfThoseWhoWereToldAndNobodyElseHears() {
        var told = invite(practitioner("a@nhs.example", null));
        hasGoneOut(told);
        var untold = invite(practitioner("b@nhs.example", null));
        conferences.cancel(scene.support(), conference, EndReason.FAMILY_MOVED, null);
        assertThat(Sent.to(jdbc, told)).extracting(Sent::kind).containsExactly("INVITATION", "CANCELLED");
        assertThat(Sent.to(jdbc, told).getLast().calendar()).contains("\"CANCEL\"", "\"sequence\":1");
        assertThat(Sent.to(jdbc, untold)).extracting(Sent::status).containsExactly("WITHDRAWN");
    }

    @Test
    void whoIsNoLongerNeededLosesTheLinkAndIsToldOnlyWhenTheyKnew() {
        var told = invite(practitioner("a@nhs.example", null));
        hasGoneOut(told);
        var token = token(Sent.to(jdbc, told).getFirst().linkId());
        assertThat(links.look(token, "192.0.2.1")).isInstanceOf(LinkLookup.Open.class);
        invitations.withdraw(scene.support(), told, WithdrawReason.NO_LONGER_INVOLVED);
        assertThat(links.look(token, "192.0.2.1")).isInstanceOf(LinkLookup.Revoked.class);
        assertThat(Sent.to(jdbc, told)).extracting(Sent::kind).containsExactly("INVITATION", "WITHDRAWN");

        var untold = invite(practitioner("b@nhs.example", null));
        invitations.withdraw(scene.support(), untold, WithdrawReason.INVITED_IN_ERROR);
        assertThat(Sent.to(jdbc, untold)).extracting(Sent::status).containsExactly("WITHDRAWN");
    }

    @Test
    void anotherRoomKeepsTheAnswersThatStillHold() {
        var comes = invite(practitioner("a@nhs.example", null));
        var watches = invite(practitioner("b@nhs.example", null));
        invitations.reply(scene.support(), comes, Reply.coming(Answer.IN_PERSON));
        invitations.reply(scene.support(), watches, Reply.coming(Answer.VIDEO));
        move(Scene.DAY, LocalTime.of(10, 0), ConferenceMode.IN_PERSON);
        assertThat(row(comes).coming()).isTrue();
        assertThat(row(watches).askedAgain()).isTrue();
    }

    @Test
    void anotherDayKeepsOnlyAnswersThatAreAboutNoDay() {
        var comes = invite(practitioner("a@nhs.example", null));
        var stranger = invite(practitioner("b@nhs.example", null));
        invitations.reply(scene.support(), comes, Reply.coming(Answer.IN_PERSON));
        invitations.reply(scene.support(), stranger, Reply.cannotCome(CannotComeReason.NOT_INVOLVED, Instead.NEITHER));
        move(Scene.DAY.plusDays(1), LocalTime.of(10, 0), ConferenceMode.HYBRID);
        assertThat(row(comes).askedAgain()).isTrue();
        assertThat(row(stranger).answered()).isTrue();
    }

    private InviteeRow row(UUID invitee) {
        return invitations.invitees(scene.support(), conference).stream()
                .filter(row -> row.id().equals(invitee))
                .findFirst()
                .orElseThrow();
    }

    private void move(LocalDate day, LocalTime start, ConferenceMode mode) {
        var now = conferences.conference(scene.support(), conference);
        conferences.move(
                scene.support(),
                conference,
                new MoveConference(
                        now.version(),
                        day,
                        start,
                        now.minutes(),
                        mode,
                        null,
                        null,
                        now.placeNote(),
                        EndReason.CHAIR_UNAVAILABLE,
                        null,
                        null,
                        null));
    }

    private UUID practitioner(@Nullable String email, @Nullable String agencyEmail) {
        var agency = scene.agencies.add(
                scene.support(),
                new AgencyDetails("Surgery", AgencyKind.GP_PRACTICE, null, null, null, agencyEmail, null, null));
        return scene.practitioners.add(
                scene.support(), new PractitionerDetails(agency, "Dr Amina Field", Profession.GP, null, email, null));
    }

    private UUID parent(UUID child, String name, String email) {
        var adult = scene.parent(child, name, Relationship.STEP_PARENT, true);
        var row = families
                .adults(
                        scene.support(),
                        scene.children.child(scene.support(), child).familyId())
                .stream()
                .filter(one -> one.id().equals(adult))
                .findFirst()
                .orElseThrow();
        families.correctAdult(
                scene.support(),
                adult,
                row.version(),
                new AdultDetails(name, "Example", null, null, email, null, false));
        return adult;
    }

    private UUID invite(UUID practitioner) {
        return invitations
                .invite(scene.support(), conference, List.of(NewInvitee.professional(practitioner, true, true)))
                .getFirst();
    }

    private UUID inviteAdult(UUID meeting, UUID adult) {
        return invitations
                .invite(scene.support(), meeting, List.of(NewInvitee.adult(InviteeRole.PARENT_CARER, adult)))
                .getFirst();
    }

    private void hasGoneOut(UUID invitee) {
        jdbc.sql("update correspondence_message set status = 'SENT', version = version + 1 where subject_id = ?")
                .param(invitee)
                .update();
    }

    private String token(@Nullable UUID link) {
        assertThat(link).isNotNull();
        var address = links.address(link);
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
