package org.quorate.agencyreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.agencyreport.SharingScene.Part;
import org.quorate.agencyreport.domain.CommentKind;
import org.quorate.agencyreport.domain.MarkedPlace;
import org.quorate.agencyreport.domain.ShareEvent;
import org.quorate.agencyreport.domain.WithholdGround;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.doorway.Visitor;
import org.quorate.family.Addresses;
import org.quorate.family.PersonKind;
import org.quorate.family.domain.AddressDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.context.WebApplicationContext;

/** What a member of the family reads on their page, and all that they never do. */
@ExtendWith(OutputCaptureExtension.class)
class ReadingTest extends SharingTestCase {

    private static final String SAFE_PLACE = "17 Hawthorn Mews";
    private static final String ANNEX = "The police watch the flat.";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Withholding withholding;

    @Autowired
    FamilyComments comments;

    @Autowired
    Addresses addresses;

    @Autowired
    Conferences conferences;

    private Visitor visitor;
    private String door = "";

    @BeforeEach
    void theMotherLivesWhereTheFatherMustNotKnow() {
        visitor = new Visitor(context);
        addresses.add(
                support,
                made.mother(),
                PersonKind.ADULT,
                new AddressDetails(SAFE_PLACE, "PR1 2AB", true, "Fled from him", LocalDate.of(2026, 1, 1), null));
        reports.annex(made.socialWorker(), ANNEX);
    }

    @Test
    void withLinkAndCodeTheyReadWhatIsSharedAndEachOpeningIsOnRecord() {
        release(made.socialWorker(), made.mother(), ShareChannel.LINK);
        comeIn(made.mother());

        assertThat(page("/who")).contains("Social worker: Wanda Walker").doesNotContain("Dr Gil Green");
        var report = page("/report/" + share(made.socialWorker(), made.mother()));
        assertThat(report).contains("We worry about the cold house.", "I like it at grandma’s.");
        assertThat(report.getBytes(UTF_8).length).isLessThan(60 * 1024);
        page("/report/" + share(made.socialWorker(), made.mother()));

        assertThat(cell(made.socialWorker(), made.mother()).standing()).isEqualTo(ShareStanding.OPENED);
        assertThat(cell(made.socialWorker(), made.mother()).openings()).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'report-opened' and subject_id = ?")
                        .param(made.conference())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void withoutTheCodeThePageNamesNobodyAndNothingIsOpened() {
        release(made.gp(), made.mother(), ShareChannel.LINK);
        door = linkOf(made.mother());

        assertThat(page("")).contains("There is something for you to read").doesNotContain("Mona", "Ella", "Gil");
        var report = visitor.looks(door + "/report/" + share(made.gp(), made.mother()));
        assertThat(report.getStatus()).isEqualTo(303);
        assertThat(cell(made.gp(), made.mother()).openings()).isZero();
    }

    @Test
    void whoIsExcludedOrWhoseShareIsTakenBackOrWithheldReadsNothingFromThatMomentOn() {
        release(made.gp(), made.mother(), ShareChannel.LINK);
        var share = share(made.gp(), made.mother());
        comeIn(made.mother());

        rules.say(question -> ShareVerdict.EXCLUDED);
        assertShut(share);
        rules.say(question -> ShareVerdict.YES);
        withholding.withhold(
                support, made.conference(), made.gp(), made.mother(), WithholdGround.COURT_ORDER, "The chair", null);
        assertShut(share);
        withholding.letGo(support, made.conference(), made.gp(), made.mother(), "The chair");
        assertThat(page("/report/" + share)).contains("jabs");
        sharing.record(support, share, ShareEvent.ENDED, "Given to the wrong parent");
        assertThat(visitor.looks(door).getStatus()).isEqualTo(410);
    }

    @Test
    void aDetailThatBecomesConfidentialAfterTheReleaseShutsTheReport() {
        reports.writes(made.gp(), Part.of("health", "Seen at home, 3 Elder Close, last week."));
        release(made.gp(), made.father(), ShareChannel.LINK);
        var share = share(made.gp(), made.father());
        comeIn(made.father());
        assertThat(page("/report/" + share)).contains("Elder Close");

        addresses.add(
                support,
                made.mother(),
                PersonKind.ADULT,
                new AddressDetails("3 Elder Close", "PR1 9ZZ", true, "Moved", LocalDate.of(2026, 2, 1), null));
        assertShut(share);
    }

    @Test
    void theySayWhatIsNotRightBesideThePartAndTheReportStaysAsItIs() {
        release(made.gp(), made.mother(), ShareChannel.LINK);
        var share = share(made.gp(), made.mother());
        comeIn(made.mother());
        var part = jdbc.sql("""
                        select p.id from agencyreport_part p join agencyreport_share s using (version_id) where s.id = ?
                        """)
                .param(share)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();

        var empty = visitor.sends(door + "/report/" + share + "/say", "part", part.toString(), "text", "Only words");
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(Visitor.page(empty)).contains("Choose what you want to do", "Only words");
        var sent = visitor.sends(
                door + "/report/" + share + "/say",
                "part",
                part.toString(),
                "kind",
                "CORRECTION",
                "text",
                "He missed one jab.");
        assertThat(sent.getStatus()).isEqualTo(303);

        assertThat(page("/report/" + share)).contains("You said this is not right", "He missed one jab.");
        assertThat(comments.comments(support, made.conference()))
                .singleElement()
                .satisfies(comment -> {
                    assertThat(comment.kind()).isEqualTo(CommentKind.CORRECTION);
                    assertThat(comment.partText()).isEqualTo("Tom has had his jabs.");
                    assertThat(comment.writtenDownBy()).isNull();
                });
        assertThat(jdbc.sql("select text from agencyreport_part where id = ?")
                        .param(part)
                        .query(String.class)
                        .single())
                .isEqualTo("Tom has had his jabs.");
    }

    @Test
    void whenTheConferenceIsCancelledThereIsNothingToRead() {
        release(made.gp(), made.mother(), ShareChannel.LINK);
        door = linkOf(made.mother());
        conferences.cancel(support, made.conference(), EndReason.FAMILY_UNAVAILABLE, null);

        assertThat(page("")).contains("There is nothing to read here any more");
    }

    @ParameterizedTest
    @EnumSource(ShareChannel.class)
    void aConfidentialAddressIsRefusedAtItsPlaceInEveryChannelAndReachesNoPageMailOrLog(
            ShareChannel channel, CapturedOutput output) {
        var text = "She was seen at 17, Hawthorn Mews, with Tom.";
        var part = reports.writes(made.gp(), Part.of("health", text)).getFirst();

        var outcome = release(made.gp(), made.father(), channel);
        assertThat(outcome.released()).isZero();
        assertThat(outcome.not().getFirst().places())
                .extracting(MarkedPlace::partId, place -> text.contains(place.words()))
                .contains(tuple(part, true));
        assertThat(release(made.gp(), made.mother(), channel).released())
                .as("her own address is no secret from her")
                .isEqualTo(1);

        withholding.redact(support, part, made.father(), "She was seen with Tom.", "Safe address");
        assertThat(release(made.gp(), made.father(), channel).released()).isEqualTo(1);
        if (channel == ShareChannel.LINK) {
            comeIn(made.father());
            assertThat(page("/report/" + share(made.gp(), made.father())))
                    .contains("She was seen with Tom.")
                    .doesNotContain("Hawthorn");
        }
        var mails = jdbc
                .sql(
                        "select subject_line, body from correspondence_message where conference_id = ? and kind = 'SHARED_REPORTS'")
                .param(made.conference())
                .query((rs, i) -> Stream.of(rs.getString(1), rs.getString(2)))
                .stream()
                .flatMap(words -> words)
                .toList();
        assertThat(mails)
                .noneMatch(words -> words != null
                        && (words.contains("Hawthorn") || words.contains("Ella") || words.contains("Gil")));
        assertThat(output).doesNotContain("Hawthorn", ANNEX);
    }

    @Test
    void theRestrictedAnnexIsForNoReaderOfTheFamily() {
        sharing.release(
                support,
                made.conference(),
                SharingScene.all(Set.of(made.socialWorker()), Set.of(made.mother(), made.father()), ShareChannel.LINK));
        comeIn(made.mother());

        assertThat(page("/report/" + share(made.socialWorker(), made.mother()))).doesNotContain(ANNEX);
    }

    private void assertShut(UUID share) {
        assertThat(visitor.looks(door + "/report/" + share).getStatus()).isEqualTo(303);
        assertThat(page("/who")).doesNotContain("Dr Gil Green");
    }

    private void comeIn(UUID person) {
        door = comeIn(visitor, person);
    }

    private String page(String path) {
        return Visitor.page(visitor.looks(door + path));
    }
}
