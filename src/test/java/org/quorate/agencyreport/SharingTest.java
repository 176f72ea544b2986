package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.SharingScene.Part;
import org.quorate.agencyreport.domain.MarkedPlace;
import org.quorate.agencyreport.domain.NotReleased;
import org.quorate.agencyreport.domain.PartForReader;
import org.quorate.agencyreport.domain.ReleaseOutcome;
import org.quorate.agencyreport.domain.ShareEvent;
import org.quorate.agencyreport.domain.WithholdGround;
import org.quorate.family.AdultDetails;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports are released, given, refused, withheld and taken back, for each member of the family by themselves. */
class SharingTest extends SharingTestCase {

    @Autowired
    Withholding withholding;

    @Test
    void readersAreTheParentsFirstThenTheChildrenWhoAreBorn() {
        assertThat(sharing.matrix(support, made.conference()).readers())
                .extracting(ShareReader::name, ShareReader::as, ShareReader::parent)
                .containsExactly(
                        tuple("Felix Other", "Father of Tom", true),
                        tuple("Mona Example", "Mother of Ella, Tom", true),
                        tuple("Ella Example", "Child, 9 years", false),
                        tuple("Tom Example", "Child, 4 years", false));
    }

    @Test
    void severalReportsGoToSeveralReadersAtOnceAndHoursBeforeAreSaidInWords() {
        clock.setTo("2026-03-08T08:00");
        var outcome = sharing.release(
                support,
                made.conference(),
                SharingScene.all(
                        Set.of(made.socialWorker(), made.gp()),
                        Set.of(made.mother(), made.father()),
                        ShareChannel.LINK));

        assertThat(outcome).isEqualTo(new ReleaseOutcome(4, List.of()));
        assertThat(cell(made.gp(), made.father())).satisfies(cell -> {
            assertThat(cell.standing()).isEqualTo(ShareStanding.SENT);
            assertThat(cell.before()).isEqualTo("3 days and 1 hour before (73 hours)");
            assertThat(cell.inTime()).isTrue();
        });
        assertThat(jdbc.sql(
                                "select count(*) from correspondence_message where conference_id = ? and kind = 'SHARED_REPORTS'")
                        .param(made.conference())
                        .query(Integer.class)
                        .single())
                .as("one message to each reader")
                .isEqualTo(2);
    }

    @Test
    void aPackIsSharedWhenItIsGivenAndNotBefore() {
        release(made.gp(), made.mother(), ShareChannel.PRINTED);
        assertThat(cell(made.gp(), made.mother()).standing()).isEqualTo(ShareStanding.RELEASED);
        assertThat(cell(made.gp(), made.mother()).sharedAt()).isNull();

        clock.setTo("2026-03-11T09:15");
        broken(
                "share-not-yet",
                () -> sharing.given(
                        support,
                        share(made.gp(), made.mother()),
                        clock.instant().plusSeconds(60)));
        broken(
                "share-before-sent",
                () -> sharing.given(support, share(made.gp(), made.mother()), Instant.parse("2026-01-01T09:00:00Z")));
        sharing.given(support, share(made.gp(), made.mother()), clock.instant());

        assertThat(cell(made.gp(), made.mother()).standing()).isEqualTo(ShareStanding.SHARED);
        assertThat(cell(made.gp(), made.mother()).before()).isEqualTo("less than an hour before");
        assertThat(cell(made.gp(), made.mother()).inTime()).isFalse();
    }

    @Test
    void whoDoesNotWantItOrIsNotReachedIsOnRecordWithTheReason() {
        release(made.gp(), made.father(), ShareChannel.READ_ALOUD);
        sharing.record(support, share(made.gp(), made.father()), ShareEvent.NOT_REACHED, "Nobody at home twice");
        assertThat(cell(made.gp(), made.father()).standing()).isEqualTo(ShareStanding.NOT_REACHED);

        sharing.record(support, share(made.gp(), made.father()), ShareEvent.REFUSED, "Does not want to hear it");
        assertThat(cell(made.gp(), made.father()).standing()).isEqualTo(ShareStanding.REFUSED);
        broken("required", () -> sharing.record(support, share(made.gp(), made.father()), ShareEvent.REFUSED, " "));
    }

    @Test
    void aNoOfAnyRuleAndARuleThatFailsHoldBackAndTheOthersGo() {
        rules.say(question -> question.readerId().equals(made.father()) ? ShareVerdict.EXCLUDED : ShareVerdict.YES);
        var outcome = sharing.release(
                support,
                made.conference(),
                SharingScene.all(Set.of(made.gp()), Set.of(made.mother(), made.father()), ShareChannel.PRINTED));
        assertThat(outcome.released()).isEqualTo(1);
        assertThat(outcome.not())
                .extracting(NotReleased::personId, NotReleased::why)
                .containsExactly(tuple(made.father(), "Excluded by the chair"));

        rules.say(question -> {
            throw new IllegalStateException("down");
        });
        assertThat(release(made.socialWorker(), made.mother(), ShareChannel.PRINTED)
                        .released())
                .isZero();
        assertThat(cell(made.socialWorker(), made.mother()).standing()).isEqualTo(ShareStanding.NOT_CHECKED);
        broken("share-not-allowed", () -> sharing.given(support, share(made.gp(), made.mother()), clock.instant()));
    }

    @Test
    void aPartThatIsNotForThemIsRefusedAtItsPlaceUntilARedactedOneStandsForIt() {
        rules.say(question -> "worried".equals(question.sectionCode()) ? ShareVerdict.EXCLUDED : ShareVerdict.YES);

        var refused = release(made.socialWorker(), made.mother(), ShareChannel.PRINTED);
        assertThat(refused.released()).isZero();
        assertThat(refused.not().getFirst().places())
                .containsExactly(new MarkedPlace(parts.getFirst(), "About worried", "", ShareVerdict.EXCLUDED.label()));

        withholding.redact(support, parts.getFirst(), made.mother(), "We worry about the house.", "Chair’s decision");
        assertThat(release(made.socialWorker(), made.mother(), ShareChannel.PRINTED)
                        .released())
                .isEqualTo(1);
        assertThat(withholding.parts(
                        support, made.conference(), made.socialWorker(), made.mother(), ShareChannel.PRINTED))
                .extracting(PartForReader::text)
                .containsExactly("We worry about the house.", "I like it at grandma’s.");
        assertThat(jdbc.sql("select text from agencyreport_part where id = ?")
                        .param(parts.getFirst())
                        .query(String.class)
                        .single())
                .isEqualTo("We worry about the cold house.");
    }

    @Test
    void aPartAboutOneChildIsForThatChildAndTheAdultsAroundIt() {
        assertThat(texts(made.father())).containsExactly("We worry about the cold house.");
        assertThat(texts(made.tom())).containsExactly("We worry about the cold house.");
        assertThat(texts(made.ella())).containsExactly("We worry about the cold house.", "I like it at grandma’s.");
    }

    @Test
    void whatIsWithheldIsNotReleasedUntilItIsLetGo() {
        withholding.withhold(
                support,
                made.conference(),
                made.gp(),
                made.father(),
                WithholdGround.RISK_TO_ADULT,
                "Carol Chair",
                null);
        assertThat(cell(made.gp(), made.father()).standing()).isEqualTo(ShareStanding.WITHHELD);
        assertThat(cell(made.gp(), made.father()).detail()).contains("agreed with Carol Chair");
        assertThat(release(made.gp(), made.father(), ShareChannel.POST).released())
                .isZero();

        withholding.letGo(support, made.conference(), made.gp(), made.father(), "Carol Chair");
        assertThat(release(made.gp(), made.father(), ShareChannel.POST).released())
                .isEqualTo(1);
    }

    @Test
    void aCorrectedReportIsToBeSharedAgainAndTheFirstSharingKeepsItsTime() {
        release(made.gp(), made.mother(), ShareChannel.LINK);
        reports.writes(made.gp(), Part.of("health", "Tom has missed one jab."));

        assertThat(cell(made.gp(), made.mother())).satisfies(cell -> {
            assertThat(cell.standing()).isEqualTo(ShareStanding.TO_SHARE);
            assertThat(cell.newer()).isTrue();
            assertThat(cell.sharedAt()).isNotNull();
        });
    }

    @Test
    void twoWhoAreReachedAtOneAddressGetNoPage() {
        var step = reports.families.addAdult(
                support,
                scene.children.child(support, made.ella()).familyId(),
                new AdultDetails("Stan", "Other", null, null, mail(made.mother()), null, false));
        assertThat(step).isNotNull();

        assertThat(release(made.gp(), made.mother(), ShareChannel.LINK)
                        .not()
                        .getFirst()
                        .why())
                .startsWith("Somebody else of the family is reached there too");
        assertThat(release(made.gp(), made.ella(), ShareChannel.LINK).released())
                .as("a child has no address of their own")
                .isZero();
    }

    @Test
    void anAgencySharesNothingAndSeesNothingOfIt() {
        var doctor = scene.actor(Role.AGENCY_PRACTITIONER, made.gpPerson(), null);
        assertThatThrownBy(() -> sharing.matrix(doctor, made.conference())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> withholding.redact(doctor, parts.getFirst(), null, "", "Mine?"))
                .isInstanceOf(NotFound.class);
        var own = reports.writes(made.gp(), Part.of("health", "Tom is well."));
        withholding.redact(doctor, own.getFirst(), null, "Tom is fine.", "Plainer");
    }

    private List<String> texts(UUID person) {
        return withholding.parts(support, made.conference(), made.socialWorker(), person, ShareChannel.PRINTED).stream()
                .map(PartForReader::text)
                .toList();
    }

    private String mail(UUID adultId) {
        return jdbc.sql("select email from family_adult_contact where adult_id = ?")
                .param(adultId)
                .query(String.class)
                .single();
    }
}
