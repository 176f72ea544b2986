package org.quorate.agencyreport.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.Glossary;

/**
 * One report as one reader gets it.
 *
 * @param words what is shortened or technical in it, in plain words
 * @param nothing the key of what is said where there are no parts; null where there are
 */
public record ReadingReport(
        UUID shareId,
        String from,
        String sharedOn,
        @Nullable String nothing,
        List<Section> sections,
        List<Glossary.Term> words) {

    public ReadingReport {
        sections = List.copyOf(sections);
        words = List.copyOf(words);
    }

    /** A part with what this reader said of it. */
    public record Section(UUID partId, String heading, List<String> paragraphs, List<Said> said) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
            said = List.copyOf(said);
        }
    }

    /** What this reader said before. */
    public record Said(CommentKind kind, String text) {}
}
