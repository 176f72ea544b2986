package org.quorate.document.safety;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;

/**
 * A Word document of today's form without macros, without other files inside and without parts that Word fetches from
 * elsewhere when it opens it.
 */
final class WordFile {

    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN = "wordprocessingml.document.main+xml";
    private static final long LONGEST_UNPACKED = 200L << 20;
    private static final int MOST_PARTS = 5000;
    private static final int PIECE = 1 << 16;
    private static final int END_BYTES = 22;
    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final Pattern FOREIGN =
            Pattern.compile("(?i)vbaProject|vbaData|activeX/|embeddings/|oleObject|attachedToolbars");
    private static final Pattern LINK = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");

    private WordFile() {}

    /** Whether it says of itself that it is a document, table or show of Office. */
    static boolean isOffice(byte[] content) {
        return Inspection.indexOf(content, TYPES.getBytes(StandardCharsets.US_ASCII)) >= 0;
    }

    static byte[] sound(byte[] content) {
        var listed = listed(content);
        var parts = parts(content);
        if (!parts.keySet().equals(listed)) {
            throw Inspection.refused("file-broken");
        }
        var types = parts.getOrDefault(TYPES, "");
        if (types.contains("macroEnabled")
                || parts.keySet().stream()
                        .anyMatch(name -> FOREIGN.matcher(name).find())) {
            throw Inspection.refused("file-active");
        }
        if (!types.contains(MAIN)) {
            throw RuleViolation.at("file", "file-not-what-its-name-says", Map.of("ending", "docx"));
        }
        if (parts.values().stream().anyMatch(WordFile::fetches)) {
            throw Inspection.refused("file-active");
        }
        return content;
    }

    /** Other places may only be named in links that a reader follows. */
    private static boolean fetches(String relations) {
        return LINK.matcher(relations)
                .results()
                .map(link -> link.group().toLowerCase(Locale.ROOT))
                .anyMatch(link -> link.replaceAll("\\s", "").matches(".*targetmode=[\"']external[\"'].*")
                        && !link.contains("relationships/hyperlink"));
    }

    /** Every part in the order of the file; with their text where it says what the document is made of. */
    private static Map<String, String> parts(byte[] content) {
        var parts = new TreeMap<String, String>();
        long total = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                var read = name.equals(TYPES) || name.endsWith(".rels");
                var text = new ByteArrayOutputStream();
                total += unpack(zip, read ? text : null, LONGEST_UNPACKED - total);
                if (parts.put(name, text.toString(StandardCharsets.UTF_8)) != null) {
                    throw Inspection.refused("file-broken");
                }
                if (parts.size() > MOST_PARTS) {
                    throw Inspection.refused("file-unpacks-too-far");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Inspection.refused("file-broken");
        }
        return parts;
    }

    private static long unpack(InputStream from, @Nullable ByteArrayOutputStream to, long most) throws IOException {
        var piece = new byte[PIECE];
        long total = 0;
        for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
            total += read;
            if (total > most) {
                throw Inspection.refused("file-unpacks-too-far");
            }
            if (to != null) {
                to.write(piece, 0, read);
            }
        }
        return total;
    }

    /** The names in the list at the end of the file, by which Word finds the parts; a file that was cut off has none. */
    private static Set<String> listed(byte[] content) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        var end = content.length - END_BYTES;
        while (end >= 0 && bytes.getInt(end) != END_MARK) {
            end--;
        }
        if (end < 0) {
            throw Inspection.refused("file-cut-off");
        }
        try {
            var names = new HashSet<String>();
            var at = bytes.getInt(end + 16);
            for (int n = Short.toUnsignedInt(bytes.getShort(end + 10)); n > 0; n--) {
                if (bytes.getInt(at) != ENTRY_MARK) {
                    throw Inspection.refused("file-broken");
                }
                var length = Short.toUnsignedInt(bytes.getShort(at + 28));
                names.add(new String(content, at + ENTRY_BYTES, length, StandardCharsets.UTF_8));
                at += ENTRY_BYTES
                        + length
                        + Short.toUnsignedInt(bytes.getShort(at + 30))
                        + Short.toUnsignedInt(bytes.getShort(at + 32));
            }
            return names;
        } catch (IndexOutOfBoundsException broken) {
            throw Inspection.refused("file-broken");
        }
    }
}
