package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.agencyreport.SharingScene.Part;
import org.quorate.doorway.Visitor;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** A report is corrected: what was redacted, taken back or noted before is not forgotten. */
class CorrectedReportTest extends SharingTestCase {

    private static final String SECRET = "Tom goes to his aunt after school.";

    @Autowired
    Withholding withholding;

    @Autowired
    Packs packs;

    @Autowired
    WebApplicationContext context;

    @Test
    void whatWasRedactedBeforeRefusesTheCorrectedVersionUntilItIsRedactedAgain() {
        redacted(made.father());
        var corrected = writes(SECRET + " He is well.");

        var outcome = release(made.gp(), made.father(), ShareChannel.PRINTED);
        assertThat(outcome.released()).isZero();
        assertThat(outcome.not().getFirst().places())
                .containsExactly(new MarkedPlace(corrected, "About health", "", "Redacted in the earlier version"));
        assertThat(release(made.gp(), made.mother(), ShareChannel.PRINTED).released())
                .as("nothing was kept from her")
                .isEqualTo(1);

        withholding.redact(support, corrected, made.father(), "He is well.", "Still not for him");
        assertThat(release(made.gp(), made.father(), ShareChannel.PRINTED).released())
                .isEqualTo(1);
    }

    @Test
    void whatWasRedactedBeforeIsSharedOnceItIsExpresslyReleased() {
        redacted(null);
        var corrected = writes("Tom is well.");
        assertThat(release(made.gp(), made.father(), ShareChannel.POST).released())
                .isZero();

        withholding.showAsItIs(support, corrected, made.father(), "The corrected words say nothing of it");

        assertThat(release(made.gp(), made.father(), ShareChannel.POST).released())
                .isEqualTo(1);
        assertThat(text(made.father())).isEqualTo("Tom is well.");
        assertThat(release(made.gp(), made.mother(), ShareChannel.POST).released())
                .as("for her nobody has looked")
                .isZero();
    }

    @Test
    void whatThoseWhoShareRedactedItsAuthorLoosensInNoVersion() {
        var doctor = scene.actor(Role.AGENCY_PRACTITIONER, made.gpPerson(), null);
        var first = redacted(made.father());
        broken("redacted-by-staff", () -> withholding.redact(doctor, first, made.father(), SECRET, "Mine"));
        broken("redacted-by-staff", () -> withholding.showAsItIs(doctor, first, made.father(), "Mine"));
        withholding.redact(doctor, first, null, "Tom is seen after school.", "Plainer");
        assertThat(text(made.father())).isEqualTo("Tom is well.");
        assertThat(text(made.mother())).isEqualTo("Tom is seen after school.");

        var corrected = writes(SECRET);
        broken("redacted-by-staff", () -> withholding.redact(doctor, corrected, made.father(), SECRET, "Mine"));
        withholding.redact(support, corrected, null, "Tom is well.", "For nobody of the family");
        broken("redacted-by-staff", () -> withholding.redact(doctor, corrected, null, SECRET, "Mine"));
        broken("redacted-by-staff", () -> withholding.showAsItIs(doctor, corrected, made.mother(), "Mine"));
    }

    @Test
    void aSocialWorkerIsTheAuthorOfTheirOwnReportAndSharesTheOthers() {
        var worker = scene.actor(Role.SOCIAL_WORKER, made.socialWorkerPerson(), null);
        withholding.redact(support, parts.getFirst(), made.father(), "We worry.", "Asked for by the mother");
        broken(
                "redacted-by-staff",
                () -> withholding.showAsItIs(worker, parts.getFirst(), made.father(), "It is my report"));

        var health = redacted(made.father());
        withholding.showAsItIs(worker, health, made.father(), "She agreed");
        assertThat(text(made.father())).isEqualTo(SECRET);
    }

    @Test
    void takingBackTheNewerVersionShutsTheEarlierToo() {
        writes(SECRET);
        release(made.gp(), made.mother(), ShareChannel.LINK);
        release(made.gp(), made.mother(), ShareChannel.PRINTED);
        writes("Tom is well.");
        release(made.gp(), made.mother(), ShareChannel.LINK);
        release(made.socialWorker(), made.mother(), ShareChannel.LINK);
        var visitor = new Visitor(context);
        var door = comeIn(visitor, made.mother());

        sharing.record(support, share(made.gp(), made.mother()), ShareEvent.ENDED, "Wrong family");

        assertThat(Visitor.page(visitor.looks(door + "/who"))).doesNotContain("Gil Green");
        assertThat(cell(made.gp(), made.mother())).satisfies(cell -> {
            assertThat(cell.standing()).isEqualTo(ShareStanding.ENDED);
            assertThat(cell.openId()).isNull();
        });
        broken("pack-empty", () -> packs.make(support, made.conference(), made.mother()));
        assertThat(jdbc.sql("""
                        select count(*) from agencyreport_share_event e join agencyreport_share s on s.id = e.share_id
                          join agencyreport_reader d on d.id = s.reader_id
                         where d.conference_id = ? and e.what = 'ENDED'
                        """).param(made.conference()).query(Integer.class).single())
                .as("each of the three is on record as taken back")
                .isEqualTo(3);
    }

    @Test
    void whileAnyEarlierVersionIsOpenItCanBeTakenBack() {
        release(made.gp(), made.mother(), ShareChannel.LINK);
        var first = share(made.gp(), made.mother());
        writes("Tom is well.");
        assertThat(cell(made.gp(), made.mother())).satisfies(cell -> {
            assertThat(cell.standing()).isEqualTo(ShareStanding.TO_SHARE);
            assertThat(cell.openId()).isEqualTo(first);
        });

        sharing.record(support, first, ShareEvent.ENDED, "It was not for her");

        assertThat(cell(made.gp(), made.mother()).openId()).isNull();
    }

    @Test
    void aPageThatIsTakenBackUnopenedOrNotReachedWasNeverInTheirHands() {
        release(made.gp(), made.mother(), ShareChannel.LINK);
        sharing.record(support, share(made.gp(), made.mother()), ShareEvent.ENDED, "Wrong family");
        assertThat(cell(made.gp(), made.mother()).sharedAt()).isNull();

        release(made.gp(), made.father(), ShareChannel.LINK);
        sharing.record(support, share(made.gp(), made.father()), ShareEvent.NOT_REACHED, "His phone is off");
        assertThat(cell(made.gp(), made.father()).sharedAt()).isNull();
    }

    @Test
    void theNoteOfWhatHappenedLastIsShown() {
        release(made.gp(), made.mother(), ShareChannel.READ_ALOUD);
        var share = share(made.gp(), made.mother());
        sharing.record(support, share, ShareEvent.NOT_REACHED, "Zero answer at the door");
        sharing.record(support, share, ShareEvent.REFUSED, "Asked not to hear it");
        assertThat(cell(made.gp(), made.mother()).detail())
                .endsWith("; Asked not to hear it")
                .doesNotContain("Zero");

        sharing.given(support, share, clock.instant());
        assertThat(cell(made.gp(), made.mother()).detail()).doesNotContain("Asked not");
    }

    /** The part, with something else in its place for this reader, or for everybody. */
    private UUID redacted(@Nullable UUID person) {
        var part = writes(SECRET);
        withholding.redact(support, part, person, "Tom is well.", "He must not know the aunt");
        return part;
    }

    private UUID writes(String text) {
        return reports.writes(made.gp(), Part.of("health", text)).getFirst();
    }

    private String text(UUID person) {
        return withholding
                .parts(support, made.conference(), made.gp(), person, ShareChannel.PRINTED)
                .getFirst()
                .text();
    }
}
