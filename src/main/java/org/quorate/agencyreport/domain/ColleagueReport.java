package org.quorate.agencyreport.domain;

import java.util.List;
import java.util.UUID;

/**
 * A report as another professional who is invited reads it: every part, and never the restricted annex.
 *
 * @param from whose it is, for example {@code GP: Dr Gil Green}
 * @param sections empty in a list
 */
public record ColleagueReport(UUID versionId, String from, String sentOn, List<Section> sections) {

    public ColleagueReport {
        sections = List.copyOf(sections);
    }

    /** @param about the child it is about, by name; empty for all */
    public record Section(String heading, String about, List<String> paragraphs) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
