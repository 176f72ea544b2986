package org.quorate.document.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Words behind the text of every page, marked as no part of it. */
final class Marks {

    private static final float LARGEST = 34;
    private static final float SMALL = 7.5f;
    private static final float EM = 1000;
    /** Of the page's diagonal. */
    private static final float SPAN = 0.8f;

    private static final float PALE = 0.88f;
    private static final float GREY = 0.35f;
    private static final float FOOT = 26;

    private Marks() {}

    static void stamp(PDDocument pdf, String words) throws IOException {
        var font = PDType0Font.load(pdf, Typefaces.REGULAR.stream(), true);
        var shown = writable(font, words);
        for (var page : pdf.getPages()) {
            stamp(pdf, page, font, shown);
        }
    }

    private static void stamp(PDDocument pdf, PDPage page, PDFont font, String words) throws IOException {
        var box = page.getMediaBox();
        var length = font.getStringWidth(words) / EM;
        var diagonal = Math.hypot(box.getWidth(), box.getHeight()) * SPAN;
        var size = (float) Math.min(LARGEST, diagonal / length);
        var angle = Math.atan2(box.getHeight(), box.getWidth());
        var half = length * size / 2;
        try (var content = new PDPageContentStream(pdf, page, AppendMode.PREPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT, asWatermark());
            content.beginText();
            content.setNonStrokingColor(PALE);
            content.setFont(font, size);
            content.setTextMatrix(
                    Matrix.getRotateInstance(angle, (float) (box.getWidth() / 2 - Math.cos(angle) * half), (float)
                            (box.getHeight() / 2 - Math.sin(angle) * half)));
            content.showText(words);
            content.endText();
            content.beginText();
            content.setNonStrokingColor(GREY);
            content.setFont(font, SMALL);
            content.newLineAtOffset((box.getWidth() - length * SMALL) / 2, FOOT);
            content.showText(words);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static PDPropertyList asWatermark() {
        var kind = new COSDictionary();
        kind.setName(COSName.TYPE, "Pagination");
        kind.setName(COSName.SUBTYPE, "Watermark");
        return PDPropertyList.create(kind);
    }

    /** With a question mark where the font has no letter. */
    private static String writable(PDType0Font font, String words) {
        var shown = new StringBuilder();
        words.codePoints().forEach(sign -> {
            var text = Character.toString(sign);
            shown.append(canWrite(font, text) ? text : "?");
        });
        return shown.toString();
    }

    private static boolean canWrite(PDType0Font font, String text) {
        try {
            return font.encode(text).length > 0;
        } catch (IOException | IllegalArgumentException without) {
            return false;
        }
    }
}
