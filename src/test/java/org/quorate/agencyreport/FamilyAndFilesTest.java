package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.access.NotFound;
import org.quorate.access.OpenLink;
import org.quorate.agencyreport.domain.ReportFile;
import org.quorate.agencyreport.domain.SendReport;
import org.quorate.agencyreport.domain.TypedField;
import org.quorate.document.Documents;
import org.quorate.document.NewFile;
import org.quorate.document.safety.Samples;
import org.quorate.doorway.Visitor;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.preparation.ChildCopies;
import org.quorate.preparation.domain.ChildMay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Each reader of the family, each way a report reaches them, each kind of file: none ever does. */
class FamilyAndFilesTest extends SharingTestCase {

    private static final String WHOLE = "Whole-report-letter.pdf";
    private static final String ELLAS = "Letter-about-Ella.pdf";
    private static final String TOMS = "Letter-about-Tom.pdf";
    private static final String INSIDE = "What nobody of the family reads";

    @Autowired
    WritingFiles files;

    @Autowired
    ReportWriting writing;

    @Autowired
    Documents documents;

    @Autowired
    Packs packs;

    @Autowired
    ChildCopies copies;

    @Autowired
    WebApplicationContext context;

    private List<UUID> attached = List.of();
    private UUID version = Ids.next();

    @BeforeEach
    void theGpSendsFilesForTheWholeReportAndForEachChild() {
        var doctor = scene.actor(Role.AGENCY_PRACTITIONER, made.gpPerson(), null);
        writing.correct(doctor, made.gp());
        for (var typed : List.of("block", "worried", "_changed")) {
            var draft = writing.open(doctor, made.gp()).draft();
            writing.save(doctor, made.gp(), List.of(new TypedField(typed, "Tom has had his jabs.", 0, draft)));
        }
        files.add(doctor, made.gp(), null, file(WHOLE));
        files.add(doctor, made.gp(), made.ella(), file(ELLAS));
        files.add(doctor, made.gp(), made.tom(), file(TOMS));
        attached = files.look(doctor, made.gp()).files().stream()
                .map(ReportFile::id)
                .toList();
        assertThat(attached).hasSize(3);
        version = writing.send(
                doctor,
                made.gp(),
                new SendReport(Ids.next(), writing.open(doctor, made.gp()).seen()));
        var chair = scene.actor(Role.CHAIR, made.chair(), null);
        for (var child : List.of(made.ella(), made.tom())) {
            copies.decide(chair, made.conference(), child, 0, ChildMay.OWN_COPY, "Asked for it, and understands it");
        }
    }

    static Stream<Object[]> readersAndChannels() {
        return Stream.of("mother", "father", "Ella", "Tom")
                .flatMap(reader -> Stream.of(ShareChannel.values()).map(channel -> new Object[] {reader, channel}))
                .filter(one -> one[1] != ShareChannel.LINK || one[0].equals("mother") || one[0].equals("father"));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("readersAndChannels")
    void noFileReachesThemByPagePackOrMail(String reader, ShareChannel channel) throws Exception {
        var person = person(reader);
        assertThat(release(made.gp(), person, channel).released()).isEqualTo(1);

        if (channel == ShareChannel.LINK) {
            var visitor = new Visitor(context);
            var door = comeIn(visitor, person);
            var shared = door + "/report/" + share(made.gp(), person);
            assertThat(Visitor.page(visitor.looks(shared))).contains("jabs");
            for (var path : List.of(door + "/who", shared)) {
                assertNoFile(Visitor.page(visitor.looks(path)));
            }
            for (var file : attached) {
                for (var path : List.of(
                        "/report/files/",
                        "/reports/" + version + "/files/",
                        "/report/" + share(made.gp(), person) + "/files/")) {
                    assertThat(visitor.looks(door + path + file).getStatus())
                            .as(path)
                            .isEqualTo(404);
                }
                assertThatThrownBy(() -> documents.open(holder(person), file, "x"))
                        .isInstanceOf(NotFound.class);
            }
            assertPackWithoutFiles(visitor.looks(door + "/pack").getContentAsByteArray());
        } else if (channel != ShareChannel.READ_ALOUD) {
            assertPackWithoutFiles(
                    packs.make(support, made.conference(), person).pdf());
        }
        jdbc.sql(
                        "select concat(subject_line, ' ', coalesce(body, '')) from correspondence_message where conference_id = ?")
                .param(made.conference())
                .query(String.class)
                .list()
                .forEach(FamilyAndFilesTest::assertNoFile);
    }

    private void assertPackWithoutFiles(byte[] pdf) throws Exception {
        assertNoFile(PackMatrixTest.text(pdf));
        assertNoFile(new String(pdf, StandardCharsets.ISO_8859_1));
        try (var document = Loader.loadPDF(pdf)) {
            var names = document.getDocumentCatalog().getNames();
            assertThat(names == null ? null : names.getEmbeddedFiles()).isNull();
        }
    }

    private static void assertNoFile(String text) {
        assertThat(text).doesNotContain(WHOLE, ELLAS, TOMS, INSIDE);
    }

    private Actor holder(UUID person) {
        var reader = jdbc.sql("select id from agencyreport_reader where conference_id = ? and person_id = ?")
                .params(made.conference(), person)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();
        var link = links.issued(ReadingLink.PURPOSE, reader).getFirst();
        return new OpenLink(link, ReadingLink.PURPOSE, reader, clock.instant()).holder();
    }

    private static NewFile file(String name) {
        return NewFile.of(name, Samples.pdfWith((INSIDE + name).getBytes(StandardCharsets.US_ASCII)));
    }

    private UUID person(String reader) {
        return switch (reader) {
            case "mother" -> made.mother();
            case "father" -> made.father();
            case "Ella" -> made.ella();
            default -> made.tom();
        };
    }
}
