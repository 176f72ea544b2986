package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.EndReason;
import org.quorate.conference.LateReason;
import org.quorate.conference.domain.MoveConference;
import org.quorate.directory.Profession;
import org.quorate.invitation.domain.InviteeMore;
import org.quorate.invitation.domain.SuggestedInvitee;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a conference that is called again, or moved, keeps of what was known. */
@PortalTest
class CalledAgainTest {

    @Autowired
    private Scene scene;

    @Autowired
    private Invitations invitations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID ella;

    @BeforeEach
    void anInitialConferenceIsNeeded() {
        clock.setTo(Scene.TODAY);
        ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
    }

    @Test
    void whoeverWasInvitedIsCarriedOverAndMarked() {
        var first = scene.called(ConferenceKind.INITIAL, ella);
        var gp = scene.reachable("Dr Amina", Profession.GP, "amina@nhs.example");
        var gone = scene.reachable("Dr Gone", Profession.SCHOOL, "gone@school.example");
        var mother = scene.reachableParent(ella, "Maria", "maria@example.org", null);
        var polish = new InviteeMore("ida@example.org", null, "Polish", true, false);
        var ids = invitations.invite(
                scene.support(),
                first,
                List.of(
                        NewInvitee.professional(gp, true, false),
                        NewInvitee.professional(gone, true, false),
                        NewInvitee.adult(InviteeRole.PARENT_CARER, mother),
                        NewInvitee.named(InviteeRole.INTERPRETER, "Ida Interpreter")
                                .with(polish)));
        invitations.withdraw(scene.support(), ids.get(1), WithdrawReason.NO_LONGER_INVOLVED);
        scene.conferences.cancel(scene.support(), first, EndReason.CHAIR_UNAVAILABLE, null);

        var call = scene.call(ConferenceKind.INITIAL, ella);
        var people = invitations
                .suggested(scene.support(), call.children(), Scene.DAY, first)
                .people();

        assertThat(people.stream().filter(SuggestedInvitee::carriedOver))
                .extracting(SuggestedInvitee::name)
                .containsExactlyInAnyOrder("Dr Amina", "Maria Example", "Ida Interpreter");
        assertThat(people.stream().filter(one -> one.name().equals("Maria Example")))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).hasSizeGreaterThan(1));
        assertThat(people.stream().filter(one -> one.name().equals("Ida Interpreter")))
                .singleElement()
                .extracting(one -> one.invitee().more())
                .isEqualTo(new InviteeMore("ida@example.org", null, "Polish", false, false));
        assertThat(invitations
                        .suggested(scene.support(), call.children(), Scene.DAY, null)
                        .people())
                .noneMatch(SuggestedInvitee::carriedOver);
    }

    @Test
    void seatsLeftEmptyAtTheCallStayInSightUntilSomebodyFillsThem() {
        var conference = scene.called(ConferenceKind.INITIAL, ella);
        assertThat(invitations.emptySeats(scene.support(), conference)).contains("Police", "GP", "School");
        var gp = scene.reachable("Dr Amina", Profession.GP, "amina@nhs.example");
        invitations.invite(scene.support(), conference, List.of(NewInvitee.professional(gp, true, false)));
        assertThat(invitations.emptySeats(scene.support(), conference))
                .contains("Police", "School")
                .doesNotContain("GP");
    }

    @Test
    void aLateConferenceThatMovesKeepsTheNoteOfWhyItIsLate() {
        var conference = scene.called(ConferenceKind.INITIAL, ella);
        move(conference, LocalDate.of(2026, 3, 20), LateReason.CHAIR_UNAVAILABLE, "The chair was ill");
        move(conference, LocalDate.of(2026, 3, 23), LateReason.CHAIR_UNAVAILABLE, null);
        assertThat(note(conference)).isEqualTo("The chair was ill");
        move(conference, LocalDate.of(2026, 3, 24), LateReason.CHAIR_UNAVAILABLE, "Still ill");
        assertThat(note(conference)).isEqualTo("Still ill");
    }

    private String note(UUID conference) {
        return jdbc.sql("select note from conference_late_reason where conference_id = ? and superseded_at is null")
                .param(conference)
                .query(String.class)
                .single();
    }

    private void move(UUID conference, LocalDate day, LateReason reason, @Nullable String note) {
        var now = scene.conferences.conference(scene.support(), conference);
        scene.conferences.move(
                scene.support(),
                conference,
                new MoveConference(
                        now.version(),
                        day,
                        now.startsAt(),
                        now.minutes(),
                        ConferenceMode.HYBRID,
                        null,
                        null,
                        now.placeNote(),
                        EndReason.CHAIR_UNAVAILABLE,
                        null,
                        reason,
                        note));
    }
}
