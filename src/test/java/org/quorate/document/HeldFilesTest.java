package org.quorate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.document.safety.Inspection;
import org.quorate.document.safety.Samples;
import org.quorate.document.safety.StubClamd;
import org.quorate.document.safety.StubClamd.Mood;
import org.quorate.document.store.FileStore;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Where there is a virus check, nobody but its author opens what it has not seen. */
@PortalTest
class HeldFilesTest {

    @Autowired
    FileStore store;

    @Autowired
    Drawer drawers;

    @Autowired
    ObjectProvider<DocumentOwner> owners;

    @Autowired
    AuditTrail audit;

    @Autowired
    DocumentSettings settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private final StubClamd daemon = new StubClamd();
    private final Actor author = new Actor(Ids.next(), "Fay File", Set.of(Role.AGENCY_PRACTITIONER), null, null);
    private final Actor reader = new Actor(Ids.next(), "Rae Reader", Set.of(Role.CHAIR), null, null);
    private Documents documents;
    private HeldFiles held;
    private DocumentRef drawer;

    @BeforeEach
    void withTheDaemon() {
        var check = daemon.client();
        documents = new Documents(store, new Inspection(), check, owners, audit, settings, transaction, clock);
        held = new HeldFiles(store, check, owners, audit, transaction, clock);
        jdbc.sql("delete from document_file where state in ('HELD', 'UNCHECKED')")
                .update();
        drawer = drawers.fresh();
        drawers.letFill(author, drawer);
        drawers.letRead(reader, drawer);
    }

    @AfterEach
    void stop() {
        daemon.close();
    }

    @Test
    void whatIsCleanIsOpenToReadersAtOnce() {
        var pdf = Samples.pdf();
        var kept = documents.keep(author, drawer, NewFile.of("report.pdf", pdf));
        assertThat(kept.state()).isEqualTo(FileState.CHECKED);
        assertThat(documents.open(reader, kept.id(), "report").content().bytes())
                .isEqualTo(pdf);
    }

    @Test
    void whatIsInfectedIsNotKeptAndTheAttemptIsOnRecord() {
        assertThatThrownBy(() -> documents.keep(author, drawer, infected()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("file-infected"));
        assertThat(documents.of(author, drawer)).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_entry where actor_id = ? and action = 'file-infected'")
                        .param(author.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatCameWhileItWasAwayWaitsAndIsCheckedLater() {
        daemon.becomes(Mood.SILENT);
        var kept = documents.keep(author, drawer, NewFile.of("report.pdf", Samples.pdf()));
        assertThat(kept.state()).isEqualTo(FileState.HELD);
        assertThatThrownBy(() -> documents.open(reader, kept.id(), "report"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("file-held"));
        held.check();
        assertThat(stateOf(kept)).isEqualTo(FileState.HELD);

        daemon.becomes(Mood.WELL);
        held.check();
        assertThat(stateOf(kept)).isEqualTo(FileState.CHECKED);
        documents.open(reader, kept.id(), "report");
    }

    @Test
    void aVirusFoundLaterOnTakesTheFileFromEverybody() {
        daemon.becomes(Mood.SILENT);
        var kept = documents.keep(author, drawer, infected());
        daemon.becomes(Mood.WELL);
        held.check();

        assertThat(stateOf(kept)).isEqualTo(FileState.INFECTED);
        assertThatThrownBy(() -> documents.open(author, kept.id(), "report"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("file-infected"));
        assertThat(jdbc.sql("select count(*) from document_piece where file_id = ?")
                        .param(kept.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'file-found-infected' and subject_id = ?")
                        .param(drawer.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void oneThatItCannotTakeHoldsUpNoOther() {
        daemon.becomes(Mood.LIMITED);
        documents.keep(author, drawer, NewFile.of("large.pdf", Samples.pdfOf(5000)));
        documents.keep(author, drawer, NewFile.of("other.pdf", Samples.pdf()));
        var before = daemon.streams();
        held.check();
        assertThat(daemon.streams() - before).isEqualTo(2);
    }

    @Test
    void oneThatCannotBeReadHoldsUpNoOther() {
        daemon.becomes(Mood.SILENT);
        var broken = documents.keep(author, drawer, NewFile.of("broken.pdf", Samples.pdf()));
        var next = drawers.fresh();
        drawers.letFill(author, next);
        var other = documents.keep(author, next, NewFile.of("other.pdf", Samples.pdf()));
        jdbc.sql("delete from document_piece where file_id = ?")
                .param(broken.id())
                .update();
        daemon.becomes(Mood.WELL);

        held.check();

        assertThat(stateOf(broken)).isEqualTo(FileState.HELD);
        assertThat(stateOf(other)).isEqualTo(FileState.CHECKED);
    }

    private static NewFile infected() {
        return NewFile.of("report.pdf", Samples.pdfWith(StubClamd.EICAR));
    }

    private FileState stateOf(KeptFile file) {
        return documents.of(author, file.owner()).getFirst().state();
    }
}
