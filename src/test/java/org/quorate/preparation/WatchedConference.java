package org.quorate.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.agencyreport.FamilyRules;
import org.quorate.agencyreport.ShareChannel;
import org.quorate.agencyreport.Sharing;
import org.quorate.agencyreport.SharingScene;
import org.quorate.agencyreport.SharingScene.Made;
import org.quorate.agencyreport.SharingScene.Part;
import org.quorate.agencyreport.Withholding;
import org.quorate.agencyreport.domain.ShareEvent;
import org.quorate.agencyreport.domain.WithholdGround;
import org.quorate.directory.Profession;
import org.quorate.family.Families;
import org.quorate.family.Relationship;
import org.quorate.family.RelationshipDetails;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.NewInvitee;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.preparation.domain.AskExclusion;
import org.quorate.preparation.domain.DecideExclusion;
import org.quorate.preparation.domain.ExclusionGround;
import org.quorate.preparation.domain.ExclusionOutcome;
import org.quorate.preparation.domain.HeardBy;
import org.quorate.preparation.domain.LetterSays;
import org.quorate.preparation.domain.Withholds;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What can happen to a conference between the day it is called and the day the parents must have the report. */
@PortalTest
@Import({SharingScene.class, FamilyRules.class})
@ExtendWith(FamilyRules.Reset.class)
abstract class WatchedConference {

    @Autowired
    SharingScene reports;

    @Autowired
    Sharing sharing;

    @Autowired
    Withholding withholding;

    @Autowired
    Exclusions exclusions;

    @Autowired
    Invitations invitations;

    @Autowired
    Families families;

    @Autowired
    ReadinessWatch watch;

    @Autowired
    Readinesses readinesses;

    @Autowired
    MutableClock clock;

    Made made = Made.nothing();
    Actor support = Actor.system("replaced before each test");

    void written() {
        reports.writes(made.socialWorker(), Part.of("worried", "We worry about the house."));
    }

    void writtenAndShared(ShareChannel channel) {
        written();
        share(made.mother(), channel);
        share(made.father(), channel);
    }

    void share(UUID person, ShareChannel channel) {
        share(made.socialWorker(), person, channel);
    }

    void share(UUID invitee, UUID person, ShareChannel channel) {
        var outcome =
                sharing.release(support, made.conference(), SharingScene.all(Set.of(invitee), Set.of(person), channel));
        assertThat(outcome.released()).as(outcome.not().toString()).isEqualTo(1);
    }

    void given(UUID person) {
        sharing.given(support, shareOf(person), clock.instant());
    }

    void note(UUID person, ShareEvent what) {
        sharing.record(support, shareOf(person), what, "So it was");
    }

    UUID shareOf(UUID person) {
        var share = sharing.matrix(support, made.conference())
                .cell(made.socialWorker(), person)
                .shareId();
        assertThat(share).isNotNull();
        return share == null ? Ids.next() : share;
    }

    void withhold(UUID person) {
        withholding.withhold(
                support,
                made.conference(),
                made.socialWorker(),
                person,
                WithholdGround.RISK_TO_ADULT,
                "Carol Chair",
                null);
    }

    UUID ask() {
        return exclusions.ask(
                support,
                made.conference(),
                new AskExclusion(made.father(), ExclusionGround.DISRUPTION, "He shouted", "Police: PC Example", null));
    }

    void keepOut(ExclusionOutcome outcome, Withholds withholds, UUID report) {
        exclusions.decide(
                reports.scene.actor(Role.CHAIR, null, null),
                ask(),
                new DecideExclusion(
                        0,
                        outcome,
                        "the police’s part",
                        (LocalTime) null,
                        "What the police know",
                        LetterSays.SAFE,
                        HeardBy.CHAIR,
                        withholds,
                        withholds == Withholds.NAMED ? Set.of(report) : Set.of()));
    }

    UUID second() {
        var worker = reports.scene.practitioner("Sam Second", Profession.SOCIAL_WORKER);
        return invitations
                .invite(support, made.conference(), List.of(NewInvitee.professional(worker, true, true)))
                .getFirst();
    }

    void related(Relationship relationship, boolean responsibility) {
        var adult = reports.scene.parent(made.ella(), "Ada", relationship, responsibility);
        families.relate(support, made.tom(), adult, new RelationshipDetails(relationship, responsibility, false));
    }
}
