package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.agencyreport.PackMatrixTest.text;
import static org.quorate.testing.PdfUa.assertPdfUa;

import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.SharingScene.Part;
import org.quorate.agencyreport.domain.CommentKind;
import org.quorate.agencyreport.domain.PackRow;
import org.quorate.agencyreport.domain.PackState;
import org.quorate.agencyreport.domain.ShareEvent;
import org.quorate.agencyreport.domain.WithholdGround;
import org.quorate.doorway.Visitor;
import org.quorate.family.Addresses;
import org.quorate.family.AdultDetails;
import org.quorate.family.Families;
import org.quorate.family.PersonKind;
import org.quorate.family.Relationship;
import org.quorate.family.RelationshipDetails;
import org.quorate.family.domain.AddressDetails;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** One pack for one reader, made afresh each time, and told apart from what it would hold now. */
class PacksTest extends SharingTestCase {

    @Autowired
    Packs packs;

    @Autowired
    Withholding withholding;

    @Autowired
    FamilyComments comments;

    @Autowired
    Addresses addresses;

    @Autowired
    Families families;

    @Autowired
    WebApplicationContext context;

    @Test
    void aPackIsMadeByWhomWhenAndWithWhichVersionsOnRecord() throws Exception {
        release(made.socialWorker(), made.mother(), ShareChannel.PRINTED);
        release(made.gp(), made.mother(), ShareChannel.POST);
        assertThat(row(made.mother()).state()).isEqualTo(PackState.NOT_MADE);

        var pack = packs.make(support, made.conference(), made.mother());

        assertThat(pack.holds()).containsExactly("Social worker: Wanda Walker", "GP: Dr Gil Green");
        assertPdfUa(pack.pdf());
        assertThat(text(pack.pdf()))
                .contains("Mona Example ·", "What is in it", "Page 1 of 3", "We worry about the cold house.")
                .containsPattern("GP: Dr Gil Green ?\\.+ 3");
        assertThat(row(made.mother()).state()).isEqualTo(PackState.CURRENT);
        assertThat(row(made.mother()).madeBy()).isEqualTo(support.name());
        var versions = jdbc.sql("""
                        select distinct s.version_id from agencyreport_pack k
                          join agencyreport_pack_share h on h.pack_id = k.id
                          join agencyreport_share s on s.id = h.share_id
                          join agencyreport_reader d on d.id = k.reader_id
                         where d.conference_id = ?
                        """)
                .param(made.conference())
                .query((rs, i) -> rs.getObject(1, UUID.class).toString())
                .list();
        assertThat(versions).hasSize(2);
        assertThat(jdbc.sql("select details from audit_entry where action = 'pack-made' and subject_id = ?")
                        .param(made.conference())
                        .query(String.class)
                        .single())
                .contains(versions)
                .doesNotContain("Mona", "Wanda");
    }

    @Test
    void whenAReportChangesTheCopyIsOlderUntilItIsMadeAnew() throws Exception {
        release(made.gp(), made.mother(), ShareChannel.PRINTED);
        packs.make(support, made.conference(), made.mother());
        reports.writes(made.gp(), Part.of("health", "Tom has had one of his jabs."));

        assertThat(row(made.mother()).state()).isEqualTo(PackState.OLDER);
        assertThat(row(made.mother()).newer()).containsExactly("GP: Dr Gil Green");
        release(made.gp(), made.mother(), ShareChannel.PRINTED);
        assertThat(row(made.mother()).state()).isEqualTo(PackState.OLDER);
        assertThat(row(made.mother()).newer()).isEmpty();

        var anew = packs.make(support, made.conference(), made.mother());
        assertThat(text(anew.pdf())).contains("one of his jabs").doesNotContain("has had his jabs");
        assertThat(row(made.mother()).state()).isEqualTo(PackState.CURRENT);
    }

    @Test
    void aRedactionOfOneReaderMakesTheirCopyOlderAndNobodyElses() {
        for (var person : new UUID[] {made.mother(), made.father()}) {
            release(made.socialWorker(), person, ShareChannel.PRINTED);
            packs.make(support, made.conference(), person);
        }
        withholding.redact(support, parts.getFirst(), made.father(), "We worry.", "Agreed");

        assertThat(row(made.father()).state()).isEqualTo(PackState.OLDER);
        assertThat(row(made.mother()).state()).isEqualTo(PackState.CURRENT);
    }

    @Test
    void whoIsExcludedOrFromWhomAllIsWithheldGetsNoPackAnyMore() {
        release(made.gp(), made.father(), ShareChannel.PRINTED);
        packs.make(support, made.conference(), made.father());
        rules.say(question -> question.readerId().equals(made.father()) ? ShareVerdict.EXCLUDED : ShareVerdict.YES);
        assertThat(row(made.father()).state()).isEqualTo(PackState.NOTHING);
        broken("pack-empty", () -> packs.make(support, made.conference(), made.father()));

        rules.say(question -> ShareVerdict.YES);
        withholding.withhold(
                support, made.conference(), made.gp(), made.father(), WithholdGround.COURT_ORDER, "The chair", null);
        broken("pack-empty", () -> packs.make(support, made.conference(), made.father()));
    }

    @Test
    void aReportThatSaysWhatBecameConfidentialIsLeftOutAndNamed() throws Exception {
        reports.writes(made.gp(), Part.of("health", "Seen at home, 3 Elder Close, last week."));
        release(made.gp(), made.father(), ShareChannel.PRINTED);
        release(made.socialWorker(), made.father(), ShareChannel.PRINTED);
        addresses.add(
                support,
                made.mother(),
                PersonKind.ADULT,
                new AddressDetails("3 Elder Close", "PR1 9ZZ", true, "Moved", LocalDate.of(2026, 2, 1), null));

        assertThat(row(made.father()).leftOut()).containsExactly("GP: Dr Gil Green");
        var pack = packs.make(support, made.conference(), made.father());
        assertThat(pack.holds()).containsExactly("Social worker: Wanda Walker");
        assertThat(text(pack.pdf())).doesNotContain("Elder", "Gil Green");
    }

    @Test
    void whatTheReaderSaidStandsBesideItAndWhatOthersSaidDoesNot() throws Exception {
        for (var person : new UUID[] {made.mother(), made.father()}) {
            release(made.socialWorker(), person, ShareChannel.PRINTED);
            sharing.given(support, share(made.socialWorker(), person), clock.instant());
        }
        comments.writeDown(support, parts.getFirst(), made.mother(), CommentKind.CORRECTION, "The boiler is mended.");
        comments.writeDown(support, parts.getFirst(), made.father(), CommentKind.COMMENT, "I was not asked.");

        assertThat(text(packs.make(support, made.conference(), made.mother()).pdf()))
                .containsPattern("cold house. You said this is not right: The boiler is mended.")
                .doesNotContain("I was not asked");
    }

    @Test
    void aReaderTakesTheirOwnWithThemAndEachVersionInItCountsAsOpened() throws Exception {
        release(made.gp(), made.mother(), ShareChannel.LINK);
        var visitor = new Visitor(context);
        var door = comeIn(visitor, made.mother());
        assertThat(Visitor.page(visitor.looks(door + "/who"))).contains("Keep all of it as one file");

        var file = visitor.looks(door + "/pack");
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"reports.pdf\"");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeader("Cache-Control")).contains("no-store");
        assertThat(text(file.getContentAsByteArray())).contains("Tom has had his jabs.", "Mona Example");
        assertThat(cell(made.gp(), made.mother()).openings()).isEqualTo(1);

        sharing.record(support, share(made.gp(), made.mother()), ShareEvent.ENDED, "Wrong version");
        assertThat(visitor.looks(door + "/pack").getStatus()).isEqualTo(410);
        assertThat(new Visitor(context).looks(door + "/pack").getStatus()).isEqualTo(410);
    }

    @Test
    void withoutTheCodeNoFileIsGiven() {
        release(made.gp(), made.mother(), ShareChannel.LINK);
        assertThat(new Visitor(context).looks(linkOf(made.mother()) + "/pack").getStatus())
                .isEqualTo(303);
        assertThat(cell(made.gp(), made.mother()).openings()).isZero();
    }

    @Test
    void whatWasReleasedOnlineIsInNoPrintedPackAndWhoSharesNothingMakesNone() {
        release(made.gp(), made.mother(), ShareChannel.LINK);
        assertThat(packs.rows(support, made.conference())).isEmpty();
        broken("pack-empty", () -> packs.make(support, made.conference(), made.mother()));

        release(made.gp(), made.mother(), ShareChannel.PRINTED);
        var analyst = scene.actor(Role.AGENCY_PRACTITIONER, made.gpPerson(), null);
        assertThatThrownBy(() -> packs.make(analyst, made.conference(), made.mother()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aVeryLongNameAndUrduArePrinted() throws Exception {
        var aunt = families.addAdult(
                support,
                scene.children.child(support, made.ella()).familyId(),
                new AdultDetails(
                        "Wilhelmina ".repeat(6).strip(),
                        "Featherstonehaugh-Cholmondeley",
                        null,
                        null,
                        null,
                        "Urdu",
                        true));
        families.relate(support, made.ella(), aunt, new RelationshipDetails(Relationship.OTHER, false, false));
        reports.writes(made.gp(), Part.of("health", "میری بیٹی سکول جاتی ہے۔"));
        release(made.gp(), aunt, ShareChannel.PRINTED);

        var pdf = packs.make(support, made.conference(), aunt).pdf();

        assertPdfUa(pdf);
        assertThat(text(pdf)).contains("Featherstonehaugh-Cholmondeley").doesNotContain("#");
    }

    @Test
    void twoHundredPagesOfTextArePrinted() throws Exception {
        reports.writes(
                made.gp(),
                Part.of("long", "She came to school every day of this term and was late on some.\n".repeat(6000)));
        release(made.gp(), made.mother(), ShareChannel.PRINTED);

        var pdf = packs.make(support, made.conference(), made.mother()).pdf();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(200);
        }
    }

    private PackRow row(UUID person) {
        return packs.rows(support, made.conference()).stream()
                .filter(row -> row.personId().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
