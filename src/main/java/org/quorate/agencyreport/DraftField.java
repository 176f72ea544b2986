package org.quorate.agencyreport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Role;

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

    private static final int MARK_BYTES = 12;

    /** Typed into a box that somebody else had changed; nothing of it is lost. */
    public record Aside(UUID id, String text, String by, Instant at) {}

    public DraftField {
        asides = List.copyOf(asides);
    }

    /** What the page says stood in the box when it was opened: a box that comes back with it was not touched. */
    public String mark() {
        return mark(key, text);
    }

    /** The same of what comes back; line ends and blanks around are the browser's. */
    public static String mark(String key, String text) {
        var words = key.equals(Boxes.ANNEX_READERS)
                ? AnnexReaders.CHOICE.stream()
                        .map(Role::name)
                        .filter(text::contains)
                        .collect(Collectors.joining(","))
                : ReportCheck.plain(text).strip();
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest((key + "\n" + words).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** {@code Last seen: Ella}. */
    public String heading() {
        return ReportWords.heading(section.heading(), childLabel);
    }
}
