package org.quorate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.document.safety.Samples;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files are kept sealed, for whom their owner lets in, whole or not at all. */
@PortalTest
class DocumentsTest {

    @Autowired
    Documents documents;

    @Autowired
    Drawer drawers;

    @Autowired
    JdbcClient jdbc;

    private final Actor author = somebody();
    private final Actor reader = somebody();
    private DocumentRef drawer;

    @BeforeEach
    void aDrawerOfTheAuthors() {
        drawer = drawers.fresh();
        drawers.letFill(author, drawer);
        drawers.letRead(reader, drawer);
    }

    @Test
    void aFileComesBackToTheByteForWhomTheOwnerLetsIn() {
        var pdf = large();
        var kept = documents.keep(author, drawer, NewFile.of("Tamsin report.pdf", pdf));

        assertThat(documents.of(reader, drawer)).containsExactly(kept);
        var opened = documents.open(reader, kept.id(), "report");
        assertThat(opened.file().name()).isEqualTo("Tamsin report.pdf");
        assertThat(opened.content().bytes()).isEqualTo(pdf);
        assertThat(pieces(kept)).isGreaterThan(3);
    }

    @Test
    void nobodyElseLearnsThatItIsThere() {
        var kept = keep();
        var outsider = somebody();

        assertThatThrownBy(() -> documents.open(outsider, kept.id(), "report")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.open(outsider, Ids.next(), "report")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.of(outsider, drawer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.remove(reader, kept.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.keep(reader, drawer, NewFile.of("a.pdf", Samples.pdf())))
                .isInstanceOf(NotFound.class);
        assertThat(entries("refused", outsider)).isEqualTo(3);
    }

    @Test
    void aRecordOfAModuleThatAnswersNothingHasNoFiles() {
        var nobodys = new DocumentRef("nobody", Ids.next());
        assertThatThrownBy(() -> documents.keep(author, nobodys, NewFile.of("a.pdf", Samples.pdf())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepingAndOpeningAreOnRecordWithoutTheName() {
        var kept = keep();
        documents.open(reader, kept.id(), "report");

        assertThat(entries("report", reader)).isEqualTo(1);
        assertThat(jdbc.sql("select details from audit_entry where actor_id = ? and action = 'file-kept'")
                        .param(author.id())
                        .query(String.class)
                        .single())
                .contains(kept.id().toString(), "PDF")
                .doesNotContain("report.pdf");
    }

    @Test
    void theDatabaseHoldsNothingThatCanBeRead() {
        var kept = documents.keep(author, drawer, NewFile.of("Zyxname.docx", Samples.word()));

        var name = jdbc.sql("select sealed_name from document_file where id = ?")
                .param(kept.id())
                .query(byte[].class)
                .single();
        var piece = jdbc.sql("select sealed from document_piece where file_id = ?")
                .param(kept.id())
                .query(byte[].class)
                .single();
        assertThat(new String(name, StandardCharsets.ISO_8859_1)).doesNotContain("Zyxname");
        assertThat(new String(piece, StandardCharsets.ISO_8859_1)).doesNotContain("word/document.xml", "PK");
    }

    @Test
    void whatWasAlteredMovedOrCutOffInTheDatabaseIsNotHandedOut() {
        change("update document_piece set sealed = insert(sealed, 9, 1, 'x') where file_id = ? and number = 1");
        change("delete from document_piece where file_id = ? and number = 3");
        change("update document_piece set number = 99 - number where file_id = ? and number in (1, 98)");
        change("update document_piece p join document_piece q on q.file_id = p.file_id and q.number = 2"
                + " set p.sealed = q.sealed where p.file_id = ? and p.number = 1");
    }

    @Test
    void aShorterLengthIsFoundOut() {
        var kept = documents.keep(author, drawer, NewFile.of("a.pdf", large()));
        jdbc.sql("update document_file set bytes = 1000 where id = ?")
                .param(kept.id())
                .update();

        assertThatThrownBy(() -> documents.open(reader, kept.id(), "report")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsTooLargeOrDoesNotArriveWholeIsNotThereAtAll() {
        refused(NewFile.of("a.pdf", new byte[(10 << 20) + 1]), "file-too-large");
        refused(new NewFile("a.pdf", endless(), -1), "file-too-large");
        refused(new NewFile("a.pdf", new ByteArrayInputStream(Samples.pdf()), 1 << 20), "file-cut-off");
        refused(new NewFile("a.pdf", broken(), -1), "file-cut-off");
        assertThat(documents.of(author, drawer)).isEmpty();
    }

    /** What the server says when its disk is full: no room for another row, in the midst of the pieces. */
    @Test
    void whereThereIsNoRoomLeftNothingIsKeptAndItIsSaidInWords() {
        jdbc.sql("""
                        create or replace trigger no_room before insert on document_piece for each row
                        begin
                            if new.number = 2 then
                                signal sqlstate 'HY000' set mysql_errno = 1114, message_text = 'The table is full';
                            end if;
                        end
                        """).update();
        try {
            refused(NewFile.of("a.pdf", large()), "file-not-kept");
        } finally {
            jdbc.sql("drop trigger no_room").update();
        }
        assertThat(documents.of(author, drawer)).isEmpty();
        assertThat(documents.keep(author, drawer, NewFile.of("a.pdf", large())).bytes())
                .isPositive();
    }

    @Test
    void theSameFileIsKeptOnce() {
        var pdf = Samples.pdf();
        documents.keep(author, drawer, NewFile.of("a.pdf", pdf));
        refused(NewFile.of("b.pdf", pdf), "file-there-already");
    }

    @Test
    void whatIsTakenAwayOrDestroyedLeavesNoPiece() {
        var one = keep();
        documents.remove(author, one.id());
        assertThat(pieces(one)).isZero();

        var other = keep();
        assertThat(documents.destroy(drawer)).isEqualTo(1);
        assertThat(pieces(other)).isZero();
    }

    @Test
    void withoutAVirusCheckWordWaitsAndPdfAndPicturesDoNot() {
        assertThat(keep().state()).isEqualTo(FileState.UNCHECKED);
        assertThat(documents
                        .keep(author, drawer, NewFile.of("a.png", Samples.picture("png")))
                        .state())
                .isEqualTo(FileState.UNCHECKED);
        var written = Samples.word();
        var word = documents.keep(author, drawer, NewFile.of("a.docx", written));
        assertThat(word.state()).isEqualTo(FileState.HELD);

        assertThat(documents.open(author, word.id(), "report").content().bytes())
                .isEqualTo(written);
        assertThatThrownBy(() -> documents.open(reader, word.id(), "report"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, held -> assertThat(held.code()).isEqualTo("file-held"));
    }

    private void change(String statement) {
        var fresh = drawers.fresh();
        drawers.letFill(author, fresh);
        var kept = documents.keep(author, fresh, NewFile.of("a.pdf", large()));
        assertThat(jdbc.sql(statement).param(kept.id()).update()).isPositive();

        var opened = documents.open(author, kept.id(), "report");
        assertThatThrownBy(() -> opened.content().bytes())
                .as(statement)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(kept.id().toString());
    }

    private void refused(NewFile file, String code) {
        assertThatThrownBy(() -> documents.keep(author, drawer, file))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private KeptFile keep() {
        return documents.keep(author, drawer, NewFile.of("report.pdf", Samples.pdf()));
    }

    /** Of several pieces. */
    private static byte[] large() {
        return Samples.pdfOf(1_200_000);
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is gone");
            }
        };
    }

    private int pieces(KeptFile file) {
        return jdbc.sql("select count(*) from document_piece where file_id = ?")
                .param(file.id())
                .query(Integer.class)
                .single();
    }

    private int entries(String action, Actor actor) {
        return jdbc.sql("select count(*) from audit_entry where actor_id = :actor and (kind = :kind or action = :kind)")
                .param("actor", actor.id())
                .param("kind", action)
                .query(Integer.class)
                .single();
    }

    private static Actor somebody() {
        return new Actor(Ids.next(), "Fay File", Set.of(Role.AGENCY_PRACTITIONER), null, null);
    }
}
