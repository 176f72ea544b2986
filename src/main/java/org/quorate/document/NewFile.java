package org.quorate.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A file as it arrives.
 *
 * @param name as the sender's device calls it
 * @param announced how many bytes the sender said; less than 0 when nothing was said
 */
public record NewFile(String name, InputStream content, long announced) {

    public static NewFile of(String name, byte[] content) {
        return new NewFile(name, new ByteArrayInputStream(content), content.length);
    }

    /** Without its name, which may be somebody's. */
    @Override
    public String toString() {
        return "NewFile";
    }
}
