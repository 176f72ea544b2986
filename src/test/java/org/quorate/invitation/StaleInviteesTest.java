package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.conference.OpenMatters;
import org.quorate.conference.domain.OpenMatter;
import org.quorate.directory.Agencies;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
import org.quorate.family.Children;
import org.quorate.invitation.StaleInvitees.Stale;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-12: whatever changes in the directory, the called conferences it touches are listed and each card says so. */
@PortalTest
class StaleInviteesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private StaleInvitees stale;

    @Autowired
    private Invitations invitations;

    @Autowired
    private OpenMatters matters;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Practitioners practitioners;

    @Autowired
    private Scene scene;

    @Autowired
    private Children children;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID ella;
    private UUID surgery;
    private UUID doctor;
    private UUID conference;
    private UUID chair;

    @BeforeEach
    void aGpIsInvited() {
        clock.setTo(Scene.TODAY);
        ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        surgery = scene.agency("Old Manor Surgery", AgencyKind.GP_PRACTICE);
        doctor = scene.practitioner(surgery, "Dr Lovage", Profession.GP);
        registeredWith(surgery);
        var safeguarding = scene.agency("Reviewing Service", AgencyKind.COUNCIL_CHILDREN);
        chair = scene.practitioner(safeguarding, "Morwenna Achebe", Profession.CONFERENCE_CHAIR);
        conference = scene.chairedBy(chair, ConferenceKind.INITIAL, ella);
        invitations.invite(scene.support(), conference, List.of(NewInvitee.professional(doctor, true, true)));
        assertThat(words()).isEmpty();
    }

    @Test
    void aPracticeThatCloses() {
        agencies.close(scene.support(), surgery, TODAY);

        assertThat(words()).containsExactly("Old Manor Surgery is closed (last day Mon 2 March 2026)");
        assertThat(agencies.hangingOn(scene.support(), List.of(surgery)))
                .singleElement()
                .satisfies(affected -> assertThat(affected.words())
                        .endsWith("a child is registered there; somebody from there is invited"));
    }

    @Test
    void somebodyWhoLeaves() {
        practitioners.leave(scene.support(), doctor, TODAY.plusDays(3));

        assertThat(words()).containsExactly("They leave Old Manor Surgery (last day Thu 5 March 2026)");
        assertListed();
    }

    @Test
    void somebodyWhoWorksElsewhere() {
        practitioners.move(scene.support(), doctor, scene.agency("Health Trust", AgencyKind.NHS_COMMUNITY));

        assertThat(words()).containsExactly("They work at Health Trust now");
        assertListed();
    }

    @Test
    void aChildWithAnotherPractice() {
        registeredWith(scene.agency("New Surgery", AgencyKind.GP_PRACTICE));

        assertThat(words()).containsExactly("The child is with New Surgery now");
        assertListed();
    }

    @Test
    void aNurseryWorkerWhoWorksWithASiblingIsThereAlthoughAnotherPlaceTeachesThem() {
        var nursery = scene.agency("Sunflower Nursery", AgencyKind.NURSERY);
        var keyWorker = scene.practitioner(nursery, "Bryony Teasel", Profession.NURSERY);
        var teacher = scene.practitioner(nursery, "Linnet Marsh", Profession.NURSERY);
        taughtAt(scene.agency("Mill Lane School", AgencyKind.SCHOOL));
        children.recordInvolvement(scene.support(), ella, keyWorker, null, true);
        invitations.invite(
                scene.support(),
                conference,
                List.of(NewInvitee.professional(keyWorker, true, true), NewInvitee.professional(teacher, true, true)));

        assertThat(words()).containsExactly("The child is with Mill Lane School now");
        assertThat(stale.of(scene.support(), conference))
                .extracting(Stale::agency)
                .containsExactly("Sunflower Nursery");
    }

    @Test
    void onlyWhoMayInviteIsTold() {
        assertThatThrownBy(() -> stale.of(scene.actor(Role.AGENCY_PRACTITIONER, doctor, surgery), conference))
                .isInstanceOf(NotFound.class);
    }

    private void assertListed() {
        assertThat(matters.unsettled(scene.support(), chair, 0, 10).rows())
                .filteredOn(row -> row.conference().id().equals(conference))
                .extracting(OpenMatter::what)
                .containsExactly(OpenMatter.What.INVITEE);
    }

    private List<String> words() {
        return stale.of(scene.support(), conference).stream()
                .map(Stale::inWords)
                .toList();
    }

    private void taughtAt(UUID school) {
        jdbc.sql("update family_child set school_agency_id = ? where id = ?")
                .params(school, ella)
                .update();
    }

    private void registeredWith(UUID practice) {
        jdbc.sql("update family_child set gp_agency_id = ? where id = ?")
                .params(practice, ella)
                .update();
    }
}
