package org.quorate.agencyreport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.document.FileState;
import org.quorate.document.FileType;

/**
 * A file that was added to a report, without what is in it.
 *
 * @param childLabel whom it is about, by name; null for the whole report
 * @param opens whether whoever looks at the list may open it now
 */
public record ReportFile(
        UUID id,
        String name,
        FileType type,
        long bytes,
        FileState state,
        @Nullable UUID childId,
        @Nullable String childLabel,
        boolean opens) {

    /** {@code PDF, 1.2 MB, about Ella}. */
    public String about() {
        var about = type.label() + ", " + FileLimits.words(bytes);
        return childLabel == null ? about : about + ", about " + childLabel;
    }

    /** Without its name, which may be somebody's. */
    @Override
    public String toString() {
        return "ReportFile[" + id + "]";
    }
}
