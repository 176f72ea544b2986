package org.quorate.agencyreport.light;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.document.safety.Samples;
import org.quorate.doorway.FileUpload;

/** A GP adds files to a report from their personal link, with no script. */
class FilePagesTest extends FileVisit {

    @Test
    void aFileIsAddedGoesWithTheReportAndIsCarriedIntoItsCorrection() {
        typesTheCode();
        assertSeeOther(
                visitor.sends(
                        report,
                        "do",
                        "files",
                        "f.block",
                        "Asthma.",
                        "r.block",
                        "0",
                        "f.worried",
                        "Missed.",
                        "r.worried",
                        "0"),
                report + "/files");
        assertThat(body(visitor.looks(report + "/files")))
                .contains("One file may be 10 MB, all together 30 MB", CHILD, "The family is not shown files");

        var pdf = Samples.pdf();
        assertSeeOther(adds(child.toString(), "Brief über Ella.pdf", pdf), report + "/files?now=added");
        var page = body(visitor.looks(report + "/files?now=added"));
        assertThat(page)
                .contains(
                        "The file was added.",
                        "Brief über Ella.pdf",
                        "PDF, 1 KB, about " + CHILD,
                        "Not checked for viruses");
        assertThat(body(visitor.looks(report))).contains("Brief über Ella.pdf", "Asthma.</textarea>");

        sends();
        var sent = body(visitor.looks(report));
        assertThat(sent).contains("Thank you. Your report has come.", "Brief über Ella.pdf");
        var opened = visitor.looks(report + "/files/" + id(page));
        assertThat(opened.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(opened.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("Brief%20%C3%BCber%20Ella.pdf");
        assertThat(opened.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(opened.getHeader("Cache-Control")).contains("no-store");
        assertThat(opened.getContentType()).isEqualTo("application/pdf");

        visitor.sends(report + "/correct");
        assertThat(body(visitor.looks(report + "/files"))).contains("Brief über Ella.pdf", "about " + CHILD);
        assertSeeOther(visitor.sends(report + "/files/" + id(page) + "/remove"), report + "/files?now=removed");
        var draft = hidden(body(visitor.looks(report)), "draft");
        visitor.sends(report, "do", "save", "draft", draft, "f._changed", "The letter was wrong", "r._changed", "0");
        sends();
        assertThat(body(visitor.looks(report)))
                .contains("What changed: The letter was wrong. Files")
                .doesNotContain("Brief über Ella.pdf");
    }

    static Stream<Arguments> whatIsNotTaken() {
        return Stream.of(
                Arguments.of("empty.pdf", new byte[0], "There is nothing in this file"),
                Arguments.of(
                        "sealed.pdf", Samples.pdf(pdf -> Samples.sealed(pdf, "secret")), "opens with a password only"),
                Arguments.of(
                        "really-a-zip.pdf",
                        Samples.zip(Map.of("a.txt", "something else")),
                        "The name ends in .pdf, but something else is inside"),
                Arguments.of("half.pdf", half(Samples.pdfOf(50_000)), "it was cut off before"),
                Arguments.of("page.html", "<html></html>".getBytes(ISO_8859_1), "This kind of file cannot be kept"),
                Arguments.of("large.pdf", new byte[(10 << 20) + 1], "This file is too large. One file may be 10 MB"),
                Arguments.of("", new byte[0], "Choose a file first"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("whatIsNotTaken")
    void whatIsNotTakenIsSaidBesideTheFieldAndNothingTypedIsLost(String name, byte[] content, String words) {
        typesTheCode();
        visitor.sends(report, "do", "files", "f.worried", "Two reviews were missed.", "r.worried", "0");

        var refused = adds(child.toString(), name, content);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(body(refused))
                .contains(words, "id=\"file-problem\"", "aria-describedby=\"file-hint file-problem\"")
                .containsPattern("value=\"" + child + "\"\\s+checked");
        assertThat(kept()).isZero();
        assertThat(body(visitor.looks(report))).contains("Two reviews were missed.</textarea>");
    }

    @Test
    void whereThereIsNoRoomLeftItIsSaidAndNothingTypedIsLost() {
        typesTheCode();
        visitor.sends(report, "do", "files", "f.worried", "Two reviews were missed.", "r.worried", "0");
        jdbc.sql("""
                        create or replace trigger no_room before insert on document_piece for each row
                        signal sqlstate 'HY000' set mysql_errno = 1114, message_text = 'The table is full'
                        """).update();
        try {
            var refused = adds("ALL", "letter.pdf", Samples.pdf());
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(body(refused)).contains("The file could not be kept just now. What was there before is safe.");
        } finally {
            jdbc.sql("drop trigger no_room").update();
        }
        assertThat(kept()).isZero();
        assertThat(body(visitor.looks(report))).contains("Two reviews were missed.</textarea>");
    }

    @Test
    void aFormThatIsCutOffIsNotThereAtAll() {
        typesTheCode();
        var form = new FileUpload().with("about", "ALL").with("file", "letter.pdf", Samples.pdfOf(80_000));
        var refused = visitor.uploads(report + "/files", form.contentType(), half(form.body()));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(body(refused)).contains("This file did not arrive whole");
        assertThat(kept()).isZero();
    }

    @Test
    void ofAPhotoThePlaceWhereItWasTakenIsNotKept() {
        typesTheCode();
        var photo = Samples.photo(6);
        assertThat(new String(photo, ISO_8859_1)).contains("53.7632N");
        adds("ALL", "photo.jpg", photo);

        var kept = visitor.looks(report + "/files/" + id(body(visitor.looks(report + "/files"))));
        assertThat(kept.getContentType()).isEqualTo("image/jpeg");
        assertThat(new String(kept.getContentAsByteArray(), ISO_8859_1)).doesNotContain("53.7632N", "Exif");
    }

    @Test
    void aReportHasSoManyFilesAndNotOneMoreAndTheSameOneOnce() {
        typesTheCode();
        for (int n = 0; n < 10; n++) {
            var pdf = Samples.pdfOf(1000 + n);
            adds("ALL", n + ".pdf", pdf);
            assertThat(body(adds("ALL", "again.pdf", pdf)))
                    .containsAnyOf("This very file has been added already", "A report may have 10 files");
        }
        assertThat(body(adds("ALL", "more.pdf", Samples.pdfOf(5000)))).contains("A report may have 10 files");
        assertThat(kept()).isEqualTo(10);
    }

    @Test
    void allFilesTogetherAreBounded() {
        typesTheCode();
        for (int n = 0; n < 3; n++) {
            adds("ALL", n + ".pdf", Samples.pdfOf((9 << 20) + n));
        }
        assertThat(body(adds("ALL", "more.pdf", Samples.pdfOf(5 << 20))))
                .contains("All files of a report together may be 30 MB");
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void whatIsRemovedBeforeItWasSentIsGoneFromTheStore() {
        typesTheCode();
        adds("ALL", "wrong family.pdf", Samples.pdf());
        var file = id(body(visitor.looks(report + "/files")));
        assertThat(body(visitor.looks(report + "/files/" + file + "/remove")))
                .contains("Remove this file?", "wrong family.pdf");
        visitor.sends(report + "/files/" + file + "/remove");

        assertThat(kept()).isZero();
        assertThat(visitor.looks(report + "/files/" + file).getStatus()).isEqualTo(404);
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
