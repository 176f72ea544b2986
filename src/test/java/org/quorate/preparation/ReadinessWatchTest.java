package org.quorate.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.agencyreport.FamilyRules;
import org.quorate.agencyreport.ShareChannel;
import org.quorate.agencyreport.Sharing;
import org.quorate.agencyreport.SharingScene;
import org.quorate.agencyreport.SharingScene.Made;
import org.quorate.agencyreport.SharingScene.Part;
import org.quorate.kernel.Role;
import org.quorate.preparation.domain.AtRisk;
import org.quorate.preparation.domain.NotReadyReason;
import org.quorate.preparation.domain.NotReadyStep;
import org.quorate.preparation.domain.Ready;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The parents must have the report on Monday 9 March, for the conference on Wednesday the 11th at ten. */
@PortalTest
@Import({SharingScene.class, FamilyRules.class})
@ExtendWith(FamilyRules.Reset.class)
class ReadinessWatchTest {

    @Autowired
    SharingScene reports;

    @Autowired
    Sharing sharing;

    @Autowired
    ReadinessWatch watch;

    @Autowired
    Readinesses readinesses;

    @Autowired
    MutableClock clock;

    private Made made;

    @BeforeEach
    void aConference() {
        made = reports.made();
    }

    @Test
    void itIsNamedTheWorkingDayBeforeItIsTooLateAndNotEarlier() {
        clock.setTo("2026-03-05T17:00");
        assertThat(found()).isEmpty();

        clock.setTo("2026-03-06T08:00");
        assertThat(found()).containsExactly(Ready.TO_BE_DONE);
    }

    @Test
    void whenItIsTooLateItStaysUntilTheConferenceBegins() {
        clock.setTo("2026-03-11T09:00");
        assertThat(found()).containsExactly(Ready.NOT_DONE);

        clock.setTo("2026-03-11T10:01");
        assertThat(found()).isEmpty();
    }

    @Test
    void itIsGoneOnceBothParentsHaveTheReport() {
        reports.writes(made.socialWorker(), Part.of("worried", "We worry about the house."));
        clock.setTo("2026-03-06T09:00");
        assertThat(found()).containsExactly(Ready.TO_BE_SHARED);

        sharing.release(
                reports.scene.support(),
                made.conference(),
                SharingScene.all(Set.of(made.socialWorker()), Set.of(made.mother(), made.father()), ShareChannel.LINK));

        assertThat(found()).isEmpty();
    }

    @Test
    void aDecisionIsShownAndASocialWorkerSeesTheirOwnOnly() {
        clock.setTo("2026-03-11T09:00");
        readinesses.decide(
                reports.scene.actor(Role.CHAIR, null, null),
                made.conference(),
                NotReadyStep.GO_AHEAD,
                NotReadyReason.DELAY_HARMFUL,
                null);

        var worker = reports.scene.actor(Role.SOCIAL_WORKER, made.socialWorkerPerson(), null);
        assertThat(watch.atRisk(worker, null))
                .singleElement()
                .satisfies(one -> assertThat(one.decided()).isTrue());
        assertThat(watch.atRisk(reports.scene.actor(Role.SOCIAL_WORKER, null, null), null))
                .isEmpty();
    }

    @Test
    void whatWasDecidedIsDoneOnceTheConferenceMoved() {
        clock.setTo("2026-03-11T09:00");
        var chair = reports.scene.actor(Role.CHAIR, null, null);
        readinesses.decide(chair, made.conference(), NotReadyStep.MOVE, NotReadyReason.REPORT_NOT_DONE, null);

        reports.scene.moves(made.conference(), LocalDate.of(2026, 3, 12), LocalTime.of(14, 0));

        var worker = reports.scene.actor(Role.SOCIAL_WORKER, made.socialWorkerPerson(), null);
        assertThat(watch.atRisk(worker, null))
                .singleElement()
                .satisfies(one -> assertThat(one.decided()).isFalse());
        assertThat(readinesses.readiness(chair, made.conference()).decided()).isNull();
    }

    private List<Ready> found() {
        return watch.atRisk(reports.scene.support(), made.chair()).stream()
                .map(AtRisk::ready)
                .toList();
    }
}
