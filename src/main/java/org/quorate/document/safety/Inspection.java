package org.quorate.document.safety;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.quorate.document.FileType;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Looks at what a file really is, whatever it is called, and refuses what is not kept, each in its own words. A few at a
 * time, because a picture takes much more memory than its file.
 */
@Component
public class Inspection {

    /** At the same time. */
    private static final int MOST = 2;

    private static final String FIELD = "file";
    private static final int LONGEST_NAME = 200;
    /** How Office seals a document with a password: in an old container, with this entry in its directory. */
    private static final byte[] SEALED_OFFICE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final Semaphore room = new Semaphore(MOST);

    /** A file that may be kept. */
    public static final class Sound {

        private final String name;
        private final FileType type;
        private final byte[] content;

        Sound(String name, FileType type, byte[] content) {
            this.name = name;
            this.type = type;
            this.content = content;
        }

        /** Without folders and signs that nobody sees. */
        public String name() {
            return name;
        }

        public FileType type() {
            return type;
        }

        /** As it is kept: pictures are made anew. */
        public byte[] content() {
            return content;
        }
    }

    public Sound of(String sentName, byte[] content) {
        var name = plain(sentName);
        if (content.length == 0) {
            throw refused("file-empty");
        }
        room.acquireUninterruptibly();
        try {
            var type = typeOf(content, ending(name));
            if (!type.mayEndIn(ending(name))) {
                throw misnamed(ending(name));
            }
            return new Sound(name, type, sound(type, content));
        } finally {
            room.release();
        }
    }

    static RuleViolation refused(String code) {
        return RuleViolation.at(FIELD, code);
    }

    private static byte[] sound(FileType type, byte[] content) {
        return switch (type) {
            case PDF -> PdfFile.sound(content);
            case WORD -> WordFile.sound(content);
            case JPEG, PNG -> Picture.anew(type, content);
        };
    }

    private FileType typeOf(byte[] content, String ending) {
        return switch (detected(content)) {
            case "application/pdf" -> FileType.PDF;
            case "image/jpeg" -> FileType.JPEG;
            case "image/png" -> FileType.PNG;
            case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" -> throw refused("file-heic");
            case "application/x-tika-ooxml", "application/zip" -> {
                if (WordFile.isOffice(content) || FileType.WORD.mayEndIn(ending)) {
                    yield FileType.WORD;
                }
                throw unknown(ending);
            }
            case "application/x-tika-msoffice" ->
                throw refused(indexOf(content, SEALED_OFFICE) >= 0 ? "file-has-password" : "file-old-word");
            default -> throw unknown(ending);
        };
    }

    private String detected(byte[] content) {
        try {
            return types.detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static RuleViolation unknown(String ending) {
        return Arrays.stream(FileType.values()).anyMatch(type -> type.mayEndIn(ending))
                ? misnamed(ending)
                : refused("file-type-not-kept");
    }

    private static RuleViolation misnamed(String ending) {
        return ending.isEmpty()
                ? refused("file-without-ending")
                : RuleViolation.at(FIELD, "file-not-what-its-name-says", Map.of("ending", ending));
    }

    private static String plain(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .strip();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(
                                0,
                                name.offsetByCodePoints(
                                        0, LONGEST_NAME - ending(name).length() - 1)) + "." + ending(name);
    }

    /** At most ten letters and digits after the last dot, in small letters. */
    private static String ending(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".") && ending.matches("[a-z0-9]{1,10}") ? ending : "";
    }

    static int indexOf(byte[] content, byte[] sought) {
        for (int at = 0; at <= content.length - sought.length; at++) {
            if (Arrays.equals(content, at, at + sought.length, sought, 0, sought.length)) {
                return at;
            }
        }
        return -1;
    }
}
