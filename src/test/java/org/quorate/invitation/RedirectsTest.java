package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.access.OpenLink;
import org.quorate.directory.PractitionerDetails;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
import org.quorate.family.Relationship;
import org.quorate.invitation.domain.Colleague;
import org.quorate.invitation.domain.DeclineReason;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RedirectsTest {

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    LinkAnswers answers;

    @Autowired
    Redirects redirects;

    @Autowired
    Practitioners practitioners;

    @Autowired
    Links links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    private final String unique = Ids.next().toString().substring(24);
    private final Colleague colleague =
            Colleague.typed("Dr Xenia " + unique, Profession.GP, "Xenia." + unique + "@nhs.example");
    private UUID amina = Ids.next();
    private UUID conference = Ids.next();
    private UUID invitee = Ids.next();

    @BeforeEach
    void aGpIsInvited() {
        clock.setTo(Scene.TODAY);
        amina = scene.reachable("Dr Amina", Profession.GP, "amina@nhs.example");
        conference = scene.icpc();
        invitee = invitations
                .invite(scene.support(), conference, List.of(NewInvitee.professional(amina, true, true)))
                .getFirst();
    }

    @Test
    void nothingGoesToAProposedAddressAndNobodyIsInvitedYet() {
        propose();
        assertThat(redirects.open(scene.support(), conference)).singleElement().satisfies(row -> {
            assertThat(row.fullName()).isEqualTo(colleague.fullName());
            assertThat(row.inviteeName()).isEqualTo("Dr Amina");
            assertThat(row.proposedBy()).isEqualTo("Dr Amina");
            assertThat(row.email()).isEqualTo(colleague.email());
        });
        assertThat(sentTo(colleague.email())).isZero();
        assertThat(invitations.invitees(scene.support(), conference))
                .extracting(InviteeRow::id)
                .containsExactly(invitee);
        broken("redirect-waiting", this::propose);
    }

    @Test
    void acceptedTheColleagueIsAddedToTheAgencyAndInvitedInstead() {
        var id = propose();
        broken("redirect-email-differs", () -> redirects.acceptNew(scene.support(), id, "other@nhs.example"));

        redirects.acceptNew(scene.support(), id, " " + colleague.email().toUpperCase(Locale.ROOT));

        assertThat(invitations.invitees(scene.support(), conference))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo(colleague.fullName());
                    assertThat(row.agencyId())
                            .isEqualTo(
                                    practitioners.detail(scene.support(), amina).agencyId());
                    assertThat(row.necessary()).isTrue();
                    assertThat(row.directContact()).isTrue();
                });
        assertThat(withdrawnBecause(invitee)).isEqualTo("REPLACED");
        assertThat(redirects.open(scene.support(), conference)).isEmpty();
        broken("redirect-decided", () -> redirects.decline(scene.support(), id, DeclineReason.OTHER));
    }

    @Test
    void somebodyWhomTheDirectoryKnowsIsOfferedTheirOwnAgencyFirst() {
        var elsewhere = scene.practitioner(colleague.fullName(), Profession.GP);
        var agency = practitioners.detail(scene.support(), amina).agencyId();
        var here = practitioners.add(
                scene.support(),
                new PractitionerDetails(agency, colleague.fullName(), Profession.GP, null, null, null));
        var id = propose();
        assertThat(redirects.candidates(scene.support(), id))
                .extracting(row -> row.id())
                .containsExactly(here, elsewhere);

        redirects.accept(scene.support(), id, here);

        assertThat(invitations.invitees(scene.support(), conference))
                .extracting(InviteeRow::practitionerId)
                .containsExactly(here);
    }

    @Test
    void declinedTheInviteeStaysTheOneInvited() {
        redirects.decline(scene.support(), propose(), DeclineReason.KNOWS_THE_CHILD_BEST);
        assertThat(invitations.invitees(scene.support(), conference))
                .extracting(InviteeRow::id)
                .containsExactly(invitee);
        assertThat(answers.invitation(holder(), invitee).proposed()).isNull();
    }

    @Test
    void onlyWhoInvitesDecides() {
        var id = propose();
        for (var stranger : List.of(
                scene.actor(Role.AGENCY_PRACTITIONER, amina, null), scene.actor(Role.ANALYST, null, null), holder())) {
            refused(() -> redirects.open(stranger, conference));
            refused(() -> redirects.candidates(stranger, id));
            refused(() -> redirects.accept(stranger, id, amina));
            refused(() -> redirects.acceptNew(stranger, id, colleague.email()));
            refused(() -> redirects.decline(stranger, id, DeclineReason.OTHER));
        }
        refused(() -> redirects.acceptNew(scene.actor(Role.CHAIR, null, null), id, colleague.email()));
    }

    @Test
    void aParentHasNoColleague() {
        var child = scene.firstChild("Tom", LocalDate.of(2018, 5, 5));
        var about = scene.called(ConferenceKind.INITIAL, child);
        var mother = invitations
                .invite(
                        scene.support(),
                        about,
                        List.of(NewInvitee.adult(
                                InviteeRole.PARENT_CARER, scene.parent(child, "Maria", Relationship.MOTHER, true))))
                .getFirst();
        var holder = holder(mother);
        assertThat(answers.invitation(holder, mother).mayPropose()).isFalse();
        broken("redirect-not-yours", () -> answers.proposeColleague(holder, mother, colleague, null));
    }

    private UUID propose() {
        answers.proposeColleague(holder(), invitee, colleague, null);
        return redirects.open(scene.support(), conference).getFirst().id();
    }

    private Actor holder() {
        return holder(invitee);
    }

    private Actor holder(UUID subject) {
        var until = clock.instant().plus(Duration.ofDays(30));
        var id = links.issue(InvitationLink.PURPOSE, subject, until);
        return new OpenLink(id, InvitationLink.PURPOSE, subject, until).holder();
    }

    private int sentTo(String address) {
        return jdbc.sql("select count(*) from correspondence_message where address = ?")
                .param(address)
                .query(Integer.class)
                .single();
    }

    private String withdrawnBecause(UUID id) {
        return jdbc.sql("select withdrawn_reason from invitation_invitee where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(NotFound.class);
    }

    private static void broken(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
