package org.quorate.agencyreport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One box of a report that is being written.
 *
 * @param key the section's code, and the child behind a dot where the section is asked for each
 * @param childLabel whose box it is, by name; null for all children
 * @param revision of what stands in it; 0 while nothing was ever saved
 * @param savedBy who saved it last, by name; null for nobody
 * @param byReader the reader saved it last
 * @param carried it stands as the agency's last report had it
 * @param asides what others typed into it meanwhile, oldest first
 */
public record DraftField(
        String key,
        FormSection section,
        @Nullable UUID childId,
        @Nullable String childLabel,
        String text,
        int revision,
        @Nullable String savedBy,
        @Nullable Instant savedAt,
        boolean byReader,
        boolean carried,
        List<Aside> asides) {

    /** Typed into a box that somebody else had changed; nothing of it is lost. */
    public record Aside(UUID id, String text, String by, Instant at) {}

    public DraftField {
        asides = List.copyOf(asides);
    }

    /** {@code Last seen: Ella}. */
    public String heading() {
        return ReportWords.heading(section.heading(), childLabel);
    }
}
