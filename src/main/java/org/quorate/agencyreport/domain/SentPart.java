package org.quorate.agencyreport.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One box of a report that was sent.
 *
 * @param childLabel whose it is, by name; null for all children
 * @param words what stands there, a day, number or code in words
 * @param changes the same with what changed marked; empty when it is not compared with anything
 */
public record SentPart(
        String code,
        String heading,
        SectionKind kind,
        @Nullable UUID childId,
        @Nullable String childLabel,
        String words,
        List<TextChange> changes) {

    public SentPart {
        changes = List.copyOf(changes);
    }

    /** With the child's name where it is one child's. */
    public String title() {
        return ReportWords.heading(heading, childLabel);
    }

    public boolean isChanged() {
        return changes.stream().anyMatch(change -> change.kind() != TextChange.Kind.SAME);
    }
}
