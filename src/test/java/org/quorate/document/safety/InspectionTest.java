package org.quorate.document.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.document.safety.Samples.pdf;
import static org.quorate.document.safety.Samples.photo;
import static org.quorate.document.safety.Samples.picture;
import static org.quorate.document.safety.Samples.relation;
import static org.quorate.document.safety.Samples.word;
import static org.quorate.document.safety.Samples.wordParts;
import static org.quorate.document.safety.Samples.zip;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.document.FileType;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.RuleMessages;

/** A file is what is in it, and whatever could harm its readers is refused, each in its own words. */
class InspectionTest {

    private static final byte[] OLD_OFFICE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private final Inspection inspection = new Inspection();

    static Stream<Arguments> files() {
        return Stream.of(
                file("empty", "report.pdf", new byte[0], "file-empty"),
                file("no page", "report.pdf", pdf(pdf -> pdf.removePage(0)), "file-empty"),
                file(
                        "PDF with a password",
                        "report.pdf",
                        pdf(pdf -> Samples.sealed(pdf, "secret")),
                        "file-has-password"),
                file("PDF nobody may change", "report.pdf", pdf(pdf -> Samples.sealed(pdf, "")), "file-has-password"),
                file("PDF cut off", "report.pdf", half(pdf()), "file-cut-off"),
                file(
                        "PDF of rubbish",
                        "report.pdf",
                        "%PDF-1.7 nothing %%EOF".getBytes(StandardCharsets.US_ASCII),
                        "file-broken"),
                file("PDF with a script", "report.pdf", pdf(Samples::runs), "file-active"),
                file("PDF that starts a program", "report.pdf", pdf(Samples::launches), "file-active"),
                file("PDF with a file in it", "report.pdf", pdf(Samples::brings), "file-active"),
                file("PDF that unpacks without end", "report.pdf", bomb(), "file-unpacks-too-far"),
                file("zip called PDF", "report.pdf", zip(Map.of("a.txt", "text")), "file-not-what-its-name-says"),
                file("PDF called Word", "report.docx", pdf(), "file-not-what-its-name-says"),
                file("PDF with no ending", "report", pdf(), "file-without-ending"),
                file("zip", "reports.zip", zip(Map.of("a.txt", "text")), "file-type-not-kept"),
                file("program", "report.exe", new byte[] {'M', 'Z', 0, 0}, "file-type-not-kept"),
                file(
                        "page",
                        "report.html",
                        "<html><body>hello</body></html>".getBytes(StandardCharsets.US_ASCII),
                        "file-type-not-kept"),
                file(
                        "drawing with a script",
                        "drawing.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                                .getBytes(StandardCharsets.US_ASCII),
                        "file-type-not-kept"),
                file("zip called Word", "report.docx", zip(Map.of("a.txt", "text")), "file-not-what-its-name-says"),
                file("Word cut off", "report.docx", half(word()), "file-cut-off"),
                file(
                        "Word with a password",
                        "report.docx",
                        joined(OLD_OFFICE, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)),
                        "file-has-password"),
                file(
                        "old Word",
                        "report.doc",
                        joined(OLD_OFFICE, "WordDocument".getBytes(StandardCharsets.UTF_16LE)),
                        "file-old-word"),
                file("Word with macros", "report.docx", with("word/vbaProject.bin", "x"), "file-active"),
                file(
                        "Word that says it has macros",
                        "report.docx",
                        with("[Content_Types].xml", "application/vnd.ms-word.document.macroEnabled.main+xml"),
                        "file-active"),
                file("Word with an object", "report.docx", with("word/embeddings/oleObject1.bin", "x"), "file-active"),
                file(
                        "Word with a foreign template",
                        "report.docx",
                        with(
                                "word/_rels/settings.xml.rels",
                                relation(
                                        "http://x/relationships/attachedTemplate",
                                        "https://elsewhere.example/t.dotm",
                                        "External")),
                        "file-active"),
                file(
                        "Word that unpacks without end",
                        "report.docx",
                        with("word/document.xml", "0".repeat(210 << 20)),
                        "file-unpacks-too-far"),
                file(
                        "photo of Apple's",
                        "photo.heic",
                        joined(
                                new byte[] {0, 0, 0, 24},
                                "ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.US_ASCII)),
                        "file-heic"),
                file("photo cut off", "photo.jpg", withoutEnd(photo(1)), "file-cut-off"),
                file("picture cut off", "sketch.png", withoutEnd(picture("png")), "file-cut-off"),
                file("picture of too many pixels", "sketch.png", huge(), "file-too-many-pixels"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void whatIsNotKeptIsRefusedInItsOwnWords(String what, String name, byte[] content, String code) {
        assertThatThrownBy(() -> inspection.of(name, content)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo("file");
            assertThat(RuleMessages.text(refused)).doesNotContain("{", "rule.").hasSizeGreaterThan(20);
        });
    }

    @Test
    void whatPeopleSendIsKept() {
        assertThat(inspection.of("Report.PDF", pdf()).type()).isEqualTo(FileType.PDF);
        assertThat(inspection.of("report.docx", word()).type()).isEqualTo(FileType.WORD);
        assertThat(inspection.of("drawing.png", picture("png")).type()).isEqualTo(FileType.PNG);
        assertThat(inspection.of("photo.jpeg", photo(1)).type()).isEqualTo(FileType.JPEG);
    }

    @Test
    void aPdfAndAWordDocumentAreKeptToTheByte() {
        var pdf = pdf();
        var word = word();
        assertThat(inspection.of("a.pdf", pdf).content()).isEqualTo(pdf);
        assertThat(inspection.of("a.docx", word).content()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 120, 60, RED",
        "3, 120, 60, BLUE",
        "6, 60, 120, RED",
        "8, 60, 120, BLUE",
        "2, 120, 60, BLUE",
        "5, 60, 120, RED"
    })
    void aPhotoLosesWhereItWasTakenAndStandsUpright(int orientation, int width, int height, String topLeft)
            throws IOException {
        var kept = inspection.of("photo.jpg", photo(orientation)).content();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "53.7632N");
        var image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        var sign = new Color(image.getRGB(5, 5));
        assertThat(sign.getRed() > sign.getBlue() ? "RED" : "BLUE").isEqualTo(topLeft);
    }

    @Test
    void aNameKeepsNoFolderAndNoSignThatNobodySees() {
        assertThat(inspection.of("C:\\Users\\me\\re\u202eport\u0000.pdf", pdf()).name())
                .isEqualTo("report.pdf");
        assertThat(inspection.of("../../etc/report.pdf", pdf()).name()).isEqualTo("report.pdf");
        assertThat(inspection.of("é".repeat(300) + ".pdf", pdf()).name())
                .hasSize(200)
                .endsWith("é.pdf");
    }

    private static Arguments file(String what, String name, byte[] content, String code) {
        return Arguments.of(what, name, content, code);
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2 + 20);
    }

    private static byte[] withoutEnd(byte[] content) {
        return Arrays.copyOf(content, content.length - 60);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(2048).put(one).put(other).array();
    }

    private static byte[] with(String part, String text) {
        var parts = wordParts();
        parts.put(part, text);
        return zip(parts);
    }

    /** A megabyte or so that unpacks to 300. */
    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("%PDF-1.5\n1 0 obj\n<</Type /ObjStm /Filter /FlateDecode>>\nstream\n"
                .getBytes(StandardCharsets.US_ASCII));
        try (var packed = new DeflaterOutputStream(bytes, new Deflater(9))) {
            var zeros = new byte[1 << 20];
            for (int n = 0; n < 300; n++) {
                packed.write(zeros);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        bytes.writeBytes("\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    /** Says that it is 60,000 pixels wide and high. */
    private static byte[] huge() {
        var png = picture("png");
        var bytes = ByteBuffer.wrap(png);
        bytes.putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        bytes.putInt(29, (int) crc.getValue());
        return png;
    }
}
