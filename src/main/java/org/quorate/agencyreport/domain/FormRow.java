package org.quorate.agencyreport.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a report form.
 *
 * @param code stays the same over versions
 * @param publishedAt null while it is a draft
 * @param madeBy who made this version, by name
 * @param version for optimistic locking
 */
public record FormRow(
        UUID id,
        String code,
        int number,
        String title,
        String madeBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        long version,
        List<FormSection> sections) {

    public FormRow {
        sections = List.copyOf(sections);
    }

    public boolean isDraft() {
        return publishedAt == null;
    }
}
