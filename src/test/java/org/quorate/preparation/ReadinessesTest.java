package org.quorate.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.FamilyRules;
import org.quorate.agencyreport.ShareChannel;
import org.quorate.agencyreport.ShareVerdict;
import org.quorate.agencyreport.Sharing;
import org.quorate.agencyreport.SharingScene;
import org.quorate.agencyreport.SharingScene.Made;
import org.quorate.agencyreport.SharingScene.Part;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.preparation.domain.NotReadyReason;
import org.quorate.preparation.domain.NotReadyStep;
import org.quorate.preparation.domain.Ready;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A conference is ready when the social worker's report is with both parents in time; else the chair decides. */
@PortalTest
@Import({SharingScene.class, FamilyRules.class})
@ExtendWith(FamilyRules.Reset.class)
class ReadinessesTest {

    @Autowired
    SharingScene reports;

    @Autowired
    FamilyRules rules;

    @Autowired
    Sharing sharing;

    @Autowired
    Readinesses readinesses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    private Made made;
    private Actor support = Actor.system("replaced before each test");

    @BeforeEach
    void aConferenceOnTheEleventhOfMarch() {
        made = reports.made();
        support = reports.scene.support();
    }

    @Test
    void itIsReadyOnceTheSocialWorkersReportIsWithBothParents() {
        assertThat(ready()).isEqualTo(Ready.TO_BE_DONE);
        reports.writes(made.socialWorker(), Part.of("worried", "We worry about the house."));
        assertThat(ready()).isEqualTo(Ready.TO_BE_SHARED);

        share();

        assertThat(ready()).isEqualTo(Ready.READY);
    }

    @Test
    void whoIsExcludedDoesNotHoldItUp() {
        reports.writes(made.socialWorker(), Part.of("worried", "We worry about the house."));
        rules.say(question -> question.readerId().equals(made.father()) ? ShareVerdict.EXCLUDED : ShareVerdict.YES);
        share();

        assertThat(ready()).isEqualTo(Ready.READY);
    }

    @Test
    void itSaysWhatElseShouldBeRight() {
        assertThat(readinesses.readiness(support, made.conference()).lines())
                .extracting(ReadinessRow.Line::what)
                .containsExactly(
                        "Clock", "Quoracy", "Social worker: Wanda Walker", "GP: Dr Gil Green", "Interpreter", "Room");
    }

    @Test
    void theChairGoesAheadWithAReasonThatIsOnRecordWithWhatWasMissing() {
        clock.setTo("2026-03-11T09:30");
        var chair = reports.scene.actor(Role.CHAIR, null, null);
        assertThat(ready()).isEqualTo(Ready.NOT_DONE);
        broken("required", () -> decide(chair, NotReadyReason.OTHER));

        decide(chair, NotReadyReason.DELAY_HARMFUL);

        assertThat(readinesses.readiness(support, made.conference()).decided()).satisfies(decided -> {
            assertThat(decided.step()).isEqualTo(NotReadyStep.GO_AHEAD);
            assertThat(decided.reason()).isEqualTo(NotReadyReason.DELAY_HARMFUL);
        });
        assertThat(jdbc.sql("select missing from preparation_not_ready where conference_id = ?")
                        .param(made.conference())
                        .query(String.class)
                        .single())
                .isEqualTo("NOT_DONE");
    }

    @Test
    void nobodyButChairAndManagerDecidesAndNothingWhenItIsReady() {
        reports.writes(made.socialWorker(), Part.of("worried", "We worry about the house."));
        share();
        broken(
                "conference-is-ready",
                () -> decide(reports.scene.actor(Role.CHAIR, null, null), NotReadyReason.DELAY_HARMFUL));
        assertThatThrownBy(() -> decide(support, NotReadyReason.DELAY_HARMFUL)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readinesses.readiness(
                        reports.scene.actor(Role.AGENCY_PRACTITIONER, made.gpPerson(), null), made.conference()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothingIsDecidedWhileThereIsTime() {
        assertThat(ready()).isEqualTo(Ready.TO_BE_DONE);
        broken(
                "conference-has-time",
                () -> decide(reports.scene.actor(Role.CHAIR, null, null), NotReadyReason.DELAY_HARMFUL));
    }

    private void share() {
        sharing.release(
                support,
                made.conference(),
                SharingScene.all(Set.of(made.socialWorker()), Set.of(made.mother(), made.father()), ShareChannel.LINK));
    }

    private void decide(Actor actor, NotReadyReason reason) {
        readinesses.decide(actor, made.conference(), NotReadyStep.GO_AHEAD, reason, null);
    }

    private Ready ready() {
        return readinesses.readiness(support, made.conference()).ready();
    }

    private static void broken(String code, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
