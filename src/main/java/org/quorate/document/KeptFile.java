package org.quorate.document;

import java.time.Instant;
import java.util.UUID;

/** A file that is kept, without what is in it. */
public record KeptFile(
        UUID id,
        DocumentRef owner,
        String name,
        FileType type,
        long bytes,
        FileState state,
        UUID keptBy,
        Instant keptAt) {

    /** Without its name, which may be somebody's. */
    @Override
    public String toString() {
        return "KeptFile[" + id + "]";
    }
}
