package org.quorate.exchange.run;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips as people and attackers make them. */
public final class Zips {

    private Zips() {}

    /** Names and contents in turn. */
    public static byte[] of(String... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** One file that is not compressed, so that its bytes stand in the zip as they are. */
    static byte[] stored(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var entry = new ZipEntry(name);
            var crc = new CRC32();
            crc.update(content.getBytes(UTF_8));
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length());
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** With other bytes of the same length in place of these, from the first or the last time they occur. */
    static byte[] patched(byte[] zip, String what, String with, boolean first) {
        var text = new String(zip, ISO_8859_1);
        int at = first ? text.indexOf(what) : text.lastIndexOf(what);
        return (text.substring(0, at) + with + text.substring(at + what.length())).getBytes(ISO_8859_1);
    }

    static byte[] patchedEverywhere(byte[] zip, String what, String with) {
        return new String(zip, ISO_8859_1).replace(what, with).getBytes(ISO_8859_1);
    }

    static byte[] cut(byte[] zip, int left) {
        return java.util.Arrays.copyOf(zip, left);
    }

    static byte[] withMore(byte[] zip, String more) {
        return (new String(zip, ISO_8859_1) + more).getBytes(ISO_8859_1);
    }
}
