package org.quorate.document.safety;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/** Files as people send them, and as they should not. */
public final class Samples {

    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";

    private Samples() {}

    /** Something done to a document before it is saved. */
    @FunctionalInterface
    public interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    public static byte[] pdf() {
        return pdf(pdf -> {});
    }

    /** Of about so many bytes, which nothing makes shorter. */
    public static byte[] pdfOf(int bytes) {
        var noise = new byte[bytes];
        new Random(bytes).nextBytes(noise);
        return pdfWith(noise);
    }

    /** With these bytes in it, as they are. */
    public static byte[] pdfWith(byte[] inside) {
        return pdf(pdf -> {
            var stream = pdf.getDocument().createCOSStream();
            try (var to = stream.createOutputStream()) {
                to.write(inside);
            }
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Noise"), stream);
        });
    }

    public static byte[] pdf(Change change) {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            change.to(pdf);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static void sealed(PDDocument pdf, String password) throws IOException {
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    }

    static void runs(PDDocument pdf) {
        pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
    }

    static void launches(PDDocument pdf) {
        pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch());
    }

    static void brings(PDDocument pdf) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile("other.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(pdf));
        var attachment = new PDAnnotationFileAttachment();
        attachment.setFile(file);
        pdf.getPage(0).getAnnotations().add(attachment);
    }

    public static byte[] word() {
        return zip(wordParts());
    }

    static Map<String, String> wordParts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put("_rels/.rels", RELATIONS.formatted(""));
        parts.put("word/document.xml", "<document>What a school writes</document>");
        parts.put(
                "word/_rels/document.xml.rels",
                relation("http://x/relationships/hyperlink", "https://www.gov.uk/", "External"));
        return parts;
    }

    static String relation(String type, String target, String mode) {
        return RELATIONS.formatted(
                "<Relationship Id=\"r1\" Type=\"%s\" Target=\"%s\" TargetMode=\"%s\"/>".formatted(type, target, mode));
    }

    public static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Wide, with a red left half and a blue right half. */
    public static byte[] picture(String format) {
        var image = new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 60, 60);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(60, 0, 60, 60);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** As a telephone writes it: held upright, with the place where it was. */
    public static byte[] photo(int orientation) {
        var exif = exif(orientation);
        var plain = picture("jpeg");
        var photo = new ByteArrayOutputStream();
        photo.write(plain, 0, 2);
        photo.write(0xff);
        photo.write(0xe1);
        photo.write((exif.length + 2) >> 8);
        photo.write(exif.length + 2);
        photo.write(exif, 0, exif.length);
        photo.write(plain, 2, plain.length - 2);
        return photo.toByteArray();
    }

    /** Two entries of a TIFF directory, big endian: the orientation, and the make, which holds the place. */
    private static byte[] exif(int orientation) {
        var bytes = new ByteArrayOutputStream();
        var place = "53.7632N 2.7031W\0".getBytes(StandardCharsets.US_ASCII);
        bytes.writeBytes("Exif\0\0MM\0*\0\0\0\10".getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(new byte[] {0, 2});
        bytes.writeBytes(new byte[] {1, 0x0f, 0, 2, 0, 0, 0, (byte) place.length, 0, 0, 0, 38});
        bytes.writeBytes(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        bytes.writeBytes(new byte[4]);
        bytes.writeBytes(place);
        return bytes.toByteArray();
    }
}
