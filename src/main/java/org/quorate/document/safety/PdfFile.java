package org.quorate.document.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that is whole, opens without a password, and does nothing of its own when it is opened. */
final class PdfFile {

    private static final int TAIL = 2048;
    private static final int LONGEST_UNPACKED = 200 << 20;
    private static final int PIECE = 1 << 16;
    private static final int DEEPEST = 60;
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern PACKED_TWICE =
            Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW)\\s*/(FlateDecode|Fl|LZWDecode|LZW)\\b");

    /** Entries that run a program, bring another file, or make a form that only one program shows. */
    private static final Set<String> ACTIVE =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EmbeddedFile", "EF", "XFA", "RichMediaContent");

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "GoToE",
            "RichMediaExecute",
            "Rendition",
            "Movie",
            "Sound");

    private PdfFile() {}

    static byte[] sound(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        if (!text.substring(Math.max(0, text.length() - TAIL)).contains("%%EOF")) {
            throw Inspection.refused("file-cut-off");
        }
        if (PACKED_TWICE.matcher(text).find() || unpacksTooFar(content, text)) {
            throw Inspection.refused("file-unpacks-too-far");
        }
        try (var pdf = Loader.loadPDF(content)) {
            if (pdf.isEncrypted()) {
                throw Inspection.refused("file-has-password");
            }
            if (pdf.getNumberOfPages() == 0) {
                throw Inspection.refused("file-empty");
            }
            pdf.getPages().forEach(page -> page.getMediaBox());
            if (isActive(pdf.getDocument())) {
                throw Inspection.refused("file-active");
            }
            return content;
        } catch (InvalidPasswordException sealed) {
            throw Inspection.refused("file-has-password");
        } catch (IOException | IllegalArgumentException | ClassCastException | IllegalStateException broken) {
            throw Inspection.refused("file-broken");
        }
    }

    /** Counts what its packed parts come to, before anything takes them apart in memory. */
    private static boolean unpacksTooFar(byte[] content, String text) {
        var streams = STREAM.matcher(text);
        long total = 0;
        while (total <= LONGEST_UNPACKED && streams.find()) {
            total += unpacked(content, streams.end(), LONGEST_UNPACKED - total);
        }
        return total > LONGEST_UNPACKED;
    }

    /** How long what is packed from there on is, or a little more than {@code most}; 0 where nothing is packed this way. */
    private static long unpacked(byte[] content, int from, long most) {
        var piece = new byte[PIECE];
        var inflater = new Inflater();
        long total = 0;
        try {
            inflater.setInput(content, from, content.length - from);
            for (int more = inflater.inflate(piece); more > 0 && total <= most; more = inflater.inflate(piece)) {
                total += more;
            }
            return total;
        } catch (DataFormatException notPackedThisWay) {
            return total;
        } finally {
            inflater.end();
        }
    }

    private static boolean isActive(COSDocument pdf) throws IOException {
        for (var key : pdf.getXrefTable().keySet()) {
            if (isActive(pdf.getObjectFromPool(key).getObject(), 0)) {
                return true;
            }
        }
        return isActive(pdf.getTrailer(), 0);
    }

    /** What an object refers to is an object of the table itself, and looked at there. */
    private static boolean isActive(COSBase part, int depth) {
        if (depth > DEEPEST) {
            return true;
        }
        if (part instanceof COSDictionary dictionary) {
            return ACTIONS.contains(dictionary.getNameAsString(COSName.S, ""))
                    || dictionary.entrySet().stream()
                            .anyMatch(entry ->
                                    ACTIVE.contains(entry.getKey().getName()) || isActive(entry.getValue(), depth + 1));
        }
        if (part instanceof COSArray array) {
            for (int at = 0; at < array.size(); at++) {
                if (isActive(array.get(at), depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
