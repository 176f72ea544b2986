package org.quorate.agencyreport;

import java.util.List;
import java.util.UUID;

/**
 * One report as one reader gets it.
 *
 * @param nothingKnown the agency wrote that it knows nothing; there are no parts
 */
public record ReadingReport(UUID shareId, String from, String sharedOn, boolean nothingKnown, List<Section> sections) {

    public ReadingReport {
        sections = List.copyOf(sections);
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
