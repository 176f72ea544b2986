package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.Profession;
import org.quorate.document.Documents;
import org.quorate.document.FileState;
import org.quorate.document.NewFile;
import org.quorate.document.VirusCheck;
import org.quorate.document.safety.Samples;
import org.quorate.document.safety.StubClamd;
import org.quorate.family.Children;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.kernel.keeping.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Files go with a report from its draft to its versions, to whoever reads the version, and with the case. */
class AttachmentsTest extends ReportWork {

    @Autowired
    WritingFiles files;

    @Autowired
    SentFiles sentFiles;

    @Autowired
    ColleagueFiles colleagues;

    @Autowired
    Documents documents;

    @Autowired
    Children children;

    @Autowired
    List<CasePart> parts;

    @Autowired
    List<PersonalRecords> records;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext context;

    @Test
    void aFileOfTheDraftIsTheVersionsOnceItIsSentAndStaysWithItWhateverIsCorrected() {
        writesAll(doctor);
        var letter = adds("letter.pdf", null);
        var scan = adds("scan.pdf", ella);
        var first = sends(doctor);
        assertThat(names(reading.read(doctor, first).files())).containsExactlyInAnyOrder("letter.pdf", "scan.pdf");
        assertThat(reading.read(doctor, first).added()).isEmpty();

        writing.correct(doctor, invitee);
        types(doctor, "_changed", "The letter was another patient’s.");
        files.take(doctor, invitee, letter);
        var newer = adds("newer.pdf", null);
        var second = sends(doctor);

        var read = reading.read(doctor, second);
        assertThat(names(read.files())).containsExactlyInAnyOrder("scan.pdf", "newer.pdf");
        assertThat(names(read.takenOut())).containsExactly("letter.pdf");
        assertThat(read.added()).containsExactly(newer);
        assertThat(read.summary().whatChanged()).endsWith("Files");
        assertThat(sentFiles.open(doctor, first, letter).file().name()).isEqualTo("letter.pdf");
        assertThatThrownBy(() -> sentFiles.open(doctor, second, letter)).isInstanceOf(NotFound.class);
        assertThat(read.files())
                .filteredOn(file -> file.id().equals(scan))
                .singleElement()
                .satisfies(file -> assertThat(file.childId()).isEqualTo(ella));
    }

    @Test
    void whatIsTakenOutOfACorrectionCanBeAddedAgainAndLeavingItAsSentLosesNothing() {
        writesAll(doctor);
        var pdf = Samples.pdf();
        files.add(doctor, invitee, null, NewFile.of("letter.pdf", pdf));
        var first = sends(doctor);
        writing.correct(doctor, invitee);
        var letter = files.look(doctor, invitee).files().getFirst().id();
        files.take(doctor, invitee, letter);
        files.add(doctor, invitee, ella, NewFile.of("letter.pdf", pdf));
        assertThat(files.look(doctor, invitee).files()).singleElement().satisfies(file -> {
            assertThat(file.id()).isEqualTo(letter);
            assertThat(file.childId()).isEqualTo(ella);
        });
        refused("file-there-already", () -> files.add(doctor, invitee, null, NewFile.of("again.pdf", pdf)));

        var other = adds("other.pdf", null);
        writing.leaveAsSent(doctor, invitee);
        assertThat(documents.known(Set.of(letter, other)))
                .extracting(file -> file.id())
                .containsExactly(letter);
        assertThat(sentFiles.open(doctor, first, letter).content().bytes()).isEqualTo(pdf);
    }

    @Test
    void whoeverLookedItOverBeforeAFileWasAddedLooksAgainAndSentMeansSent() {
        writesAll(doctor);
        var seen = writing.open(doctor, invitee).seen();
        files.add(manager, invitee, null, NewFile.of("letter.pdf", Samples.pdf()));
        refused("report-changed-meanwhile", () -> writing.send(doctor, invitee, new SendReport(Ids.next(), seen)));

        sends(doctor);
        refused(
                "file-report-sent",
                () -> files.add(manager, invitee, null, NewFile.of("late.pdf", Samples.pdfOf(2000))));
    }

    @Test
    void aFileAboutNobodyHereIsRefusedAndAFileIsMoreThanNothing() {
        refused("file-about-nobody", () -> files.add(doctor, invitee, Ids.next(), NewFile.of("a.pdf", Samples.pdf())));
        adds("letter.pdf", null);
        refused(
                "report-begun",
                () -> writing.answer(doctor, invitee, new SendAnswer(Ids.next(), ReportAnswer.NOTHING_KNOWN, null)));
    }

    @Test
    void staffWhoReadTheReportOpenItsFilesAndEachOpeningIsOnRecordByVersion() {
        writesAll(doctor);
        var letter = adds("letter.pdf", null);
        var version = sends(doctor);
        var support = scene.support();

        sentFiles.open(support, version, letter);
        sentFiles.open(support, version, letter);

        assertThat(openings(version, letter)).isEqualTo(2);
        var outsider = new Actor(
                Ids.next(),
                "Olly Other",
                Set.of(Role.AGENCY_PRACTITIONER),
                Ids.next(),
                scene.agency("Elsewhere", AgencyKind.SCHOOL));
        assertThatThrownBy(() -> sentFiles.open(outsider, version, letter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.open(outsider, letter, "report-file"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.open(outsider, invitee, letter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sentFiles.open(support, version, Ids.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWaitsForTheVirusCheckOpensForWhoeverAddedItAloneUntilItHasPassed() {
        writesAll(doctor);
        files.add(doctor, invitee, null, NewFile.of("letter.docx", Samples.word()));
        var file = files.look(doctor, invitee).files().getFirst();
        assertThat(file.state()).isEqualTo(FileState.HELD);
        assertThat(file.opens()).isTrue();
        var version = sends(doctor);

        assertThat(reading.read(scene.support(), version).files())
                .allSatisfy(seen -> assertThat(seen.opens()).isFalse());
        refused("file-held", () -> sentFiles.open(scene.support(), version, file.id()));
        assertThat(sentFiles.open(doctor, version, file.id()).file().name()).isEqualTo("letter.docx");

        theVirusCheckLooksAt(file.id());
        assertThat(reading.read(scene.support(), version).files())
                .extracting(ReportFile::state)
                .containsExactly(FileState.CHECKED);
        assertThat(sentFiles.open(scene.support(), version, file.id()).file().name())
                .isEqualTo("letter.docx");
    }

    @Test
    void aReportWithAFileThatWasFoundInfectedIsNotSentBeforeItIsRemoved() {
        writesAll(doctor);
        files.add(doctor, invitee, null, NewFile.of("letter.pdf", Samples.pdfWith(StubClamd.EICAR)));
        var letter = files.look(doctor, invitee).files().getFirst().id();
        theVirusCheckLooksAt(letter);
        assertThat(files.look(doctor, invitee).files())
                .extracting(ReportFile::state)
                .containsExactly(FileState.INFECTED);
        refused("file-infected", () -> files.open(doctor, invitee, letter));
        refused("report-file-infected", () -> sends(doctor));
        files.take(doctor, invitee, letter);
        sends(doctor);
    }

    @Test
    void colleaguesOpenItOnceTheReportIsOpenToThem() {
        var police = scene.practitioner("Pat Police", Profession.POLICE);
        invited(conference, police);
        var officer = scene.actor(Role.AGENCY_PRACTITIONER, police, null);
        writesAll(doctor);
        var letter = adds("letter.pdf", null);
        var version = sends(doctor);
        assertThatThrownBy(() -> colleagues.open(officer, conference, version, letter))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.open(officer, letter, "report-file")).isInstanceOf(NotFound.class);

        clock.setTo("2026-03-10T18:00");
        assertThat(names(colleagues.of(officer, conference, version))).containsExactly("letter.pdf");
        colleagues.open(officer, conference, version, letter);
        assertThat(openings(version, letter)).isOne();
        assertThatThrownBy(() -> files.take(officer, invitee, letter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.remove(officer, letter)).isInstanceOf(NotFound.class);
    }

    @Test
    void filesAreFoundWhenSomebodyAsksForTheirRecordsAndAreHeldBackUntilSomebodyHasReadThem() {
        writesAll(doctor);
        adds("Letter about Ella.pdf", ella);
        sends(doctor);

        assertThat(records)
                .filteredOn(record -> record.title().equals("Files with agencies’ reports"))
                .flatMap(record -> record.about(new Subject(ella, true, family(), "Ella Example", Set.of(), false)))
                .singleElement()
                .satisfies(passage -> {
                    assertThat(passage.text()).isEqualTo("Letter about Ella.pdf");
                    assertThat(passage.heldBack()).isNotNull();
                });
    }

    @Test
    void whenTheCaseIsDestroyedTheFilesLeaveTheStore() {
        writesAll(doctor);
        var letter = adds("letter.pdf", null);
        sends(doctor);
        writing.correct(doctor, invitee);
        var draft = adds("draft.pdf", null);

        var scope = new CaseScope(family(), Set.of(ella), Set.of(), Set.of(conference));
        transaction.executeWithoutResult(_ -> parts.stream()
                .filter(part -> Set.of("written reports", "files of reports").contains(part.name()))
                .forEach(part -> part.destroy(scope)));

        assertThat(documents.known(Set.of(letter, draft))).isEmpty();
        assertThat(jdbc.sql("select count(*) from document_piece where file_id in (:ids)")
                        .param("ids", Set.of(letter, draft))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(reading.versions(scene.support(), invitee)).hasSize(1);
    }

    private void theVirusCheckLooksAt(UUID file) {
        jdbc.sql("delete from document_file where state in ('HELD', 'UNCHECKED') and id <> ?")
                .param(file)
                .update();
        try (var daemon = new StubClamd()) {
            VirusCheck.looks(context, daemon);
        }
    }

    private UUID adds(String name, @Nullable UUID child) {
        files.add(
                doctor,
                invitee,
                child,
                NewFile.of(name, Samples.pdf(pdf -> pdf.getDocumentInformation().setTitle(name))));
        return files.look(doctor, invitee).files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int openings(UUID version, UUID file) {
        return jdbc.sql("""
                        select count(*) from audit_entry
                        where action = 'report-file-opened' and subject_id = :conference
                          and details like concat('%', :version, '%') and details like concat('%', :file, '%')
                        """)
                .param("conference", conference)
                .param("version", version.toString())
                .param("file", file.toString())
                .query(Integer.class)
                .single();
    }

    private UUID family() {
        return children.child(Actor.system("test"), ella).familyId();
    }

    private static List<String> names(List<ReportFile> files) {
        return files.stream().map(ReportFile::name).toList();
    }
}
