package org.quorate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.PdfUa.assertPdfUa;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.document.safety.Samples;

/** What is printed is a PDF/UA-1 document that holds the text as it was written and nothing else. */
class PdfsTest {

    private static final Watermark MARK = new Watermark("Łucja Wiśniewska", "27 November 2026, 09:14");
    private static final int MANY = 200;

    private final Pdfs pdfs = new Pdfs();

    @Test
    void headingsTablesListsPicturesAndLinksAreKnownToAScreenReader() throws IOException {
        var pdf = pdfs.render(of(List.of("Police", "School"), List.of("A line.")));
        assertPdfUa(pdf);
        assertThat(text(pdf))
                .contains("Page 1 of 3", "Page 3 of 3", "Police", "Seen", "27 November 2026")
                .containsPattern("School\\s+\\.+ 3");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Reports for a conference");
            assertThat(document.getPage(0).getAnnotations()).isNotEmpty().allMatch(PDAnnotationLink.class::isInstance);
        }
    }

    @Test
    void everyPageSaysWhoseCopyItIsAndThatIsNoPartOfTheText() throws IOException {
        var pdf =
                pdfs.render(of(List.of("Police", "School"), List.of("A line.")).with(MARK));
        assertPdfUa(pdf);
        assertThat(text(pdf).split("Łucja Wiśniewska · 27 November 2026, 09:14", -1))
                .hasSize(1 + 3);
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                try (var content = page.getContents()) {
                    assertThat(new String(content.readNBytes(400))).contains("/Artifact", "BDC");
                }
            }
        }
    }

    @Test
    void aReaderWithoutANameThatTheFontKnowsStillGetsAMark() throws IOException {
        var pdf = pdfs.render(of(List.of("Police"), List.of("A line.")).with(new Watermark("王小明", "today")));
        assertPdfUa(pdf);
        assertThat(text(pdf)).contains("??? · today");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script><b>bold</b> & \"quoted\" 'so'",
                "${T(java.lang.Runtime)} *{x} #{y} [[${printed}]] [(${printed.title})] __${1}__ ~{frame}",
                "]]> <!-- --> <![CDATA[ &amp; &nbsp; &#0;",
                "Zażółć gęślą jaźń, Ștefăniță Țurcanu, Straße, Siân, Øre, İstanbul"
            })
    void whatPeopleWroteStaysText(String written) throws IOException {
        var pdf = pdfs.render(of(List.of(written), List.of(written)));
        assertPdfUa(pdf);
        assertThat(text(pdf).replaceAll("\\s+", " ")).contains(written);
    }

    @Test
    void signsThatNoPageHoldsAreLeftOut() throws IOException {
        var pdf = pdfs.render(
                of(List.of("Po\u0000li\u0007ce\ufffe"), List.of("be\u000bfore \ud800 after \ufffd", "😀 ☐ ✓ → שלום")));
        assertPdfUa(pdf);
        assertThat(text(pdf)).contains("Police", "before", "after", "☐ ✓ →");
    }

    @Test
    void urduAndArabicAreSetInTheirOwnLettersFromRightToLeft() throws IOException {
        var pdf = pdfs.render(
                of(List.of("اردو"), List.of("میری بیٹی سکول جاتی ہے۔", "Her name is ‏عائشہ‏ and she is 7.")));
        assertPdfUa(pdf);
        assertThat(text(pdf)).contains("Her name is", "and she is 7.").doesNotContain("#", "?");
    }

    @Test
    void aLongNameOrAWordWithoutASpaceStaysOnThePage() throws IOException {
        var pdf = pdfs.render(of(List.of("x".repeat(300)), List.of("y".repeat(2000))));
        assertPdfUa(pdf);
        var letters = text(pdf);
        assertThat(letters.chars().filter(sign -> sign == 'y').count()).isGreaterThanOrEqualTo(2000);
        try (var document = Loader.loadPDF(pdf)) {
            var widest = new Widest();
            widest.getText(document);
            assertThat(widest.right).isLessThan(595);
        }
    }

    @Test
    void twoHundredPagesArePrinted() throws IOException {
        var agencies = IntStream.range(0, MANY).mapToObj(n -> "Agency " + n).toList();
        var pdf = pdfs.render(of(agencies, List.of("She came to school every day. ".repeat(9)))
                .with(MARK));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(200);
        }
        assertThat(pdf.length).isLessThan(4 << 20);
    }

    @Test
    void nothingIsFetchedFromAnywhere(@TempDir Path folder) throws IOException {
        var picture = Files.write(folder.resolve("picture.png"), Samples.picture("png"));
        var asked = new AtomicInteger();
        var elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        elsewhere.start();
        try {
            var port = elsewhere.getAddress().getPort();
            for (var address : List.of(
                    "http://127.0.0.1:" + port + "/picture.png", picture.toUri().toString())) {
                var pdf = pdfs.render(Printed.of("try-fetching", "Title", "About", Map.of("address", address)));
                try (var document = Loader.loadPDF(pdf)) {
                    var pictures = document.getPage(0).getResources().getXObjectNames();
                    assertThat(pictures).as(address).isEmpty();
                }
            }
            assertThat(asked).hasValue(0);
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    void whatIsPrintedIsWrittenOnce() {
        var pdf = pdfs.render(of(List.of("Police"), List.of("A line.")).with(MARK));
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1).split("%%EOF", -1))
                .hasSize(2);
    }

    @Test
    void aTemplateThatIsNotWellFormedIsNotQuoted() {
        assertThatThrownBy(() -> pdfs.render(Printed.of("try-broken", "Title", "About", Map.of("text", "Zyxsecret"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Zyxsecret");
    }

    static Printed of(List<String> parts, List<String> lines) {
        return Printed.of(
                "try-everything",
                "Reports for a conference",
                "What agencies wrote",
                Map.of("parts", parts, "lines", lines));
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** How far to the right text goes. */
    private static final class Widest extends PDFTextStripper {

        float right;

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            positions.forEach(position -> right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj()));
        }
    }
}
