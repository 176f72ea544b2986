package org.quorate.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A file that somebody may read, on record already as read by them. */
public record OpenedFile(KeptFile file, Content content) {

    /** What is in it, read piece by piece. A file that was altered or cut off fails before its last piece. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream to) throws IOException;

        default byte[] bytes() {
            var bytes = new ByteArrayOutputStream();
            try {
                writeTo(bytes);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return bytes.toByteArray();
        }
    }
}
