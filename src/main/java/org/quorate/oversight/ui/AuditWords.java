package org.quorate.oversight.ui;

import java.util.Map;
import java.util.UUID;
import org.quorate.audit.AuditEntryRow;

/** An entry of the audit record as a sentence about whoever did it. */
final class AuditWords {

    private static final Map<String, String> LOOKED_AT = Map.ofEntries(
            Map.entry("conference", "the conference"),
            Map.entry("conference-print", "the conference, to print it"),
            Map.entry("conferences", "the list of conferences"),
            Map.entry("children-considered", "the children considered"),
            Map.entry("participation", "how the children took part"),
            Map.entry("earlier-conferences", "the earlier conferences"),
            Map.entry("record", "the whole record"),
            Map.entry("family", "the page of the family"),
            Map.entry("search", "a list of search results"),
            Map.entry("audit", "this audit record"),
            Map.entry("home", "the start page"),
            Map.entry("quoracy-forecast", "who is likely to come"),
            Map.entry("whom-to-invite", "whom to invite"),
            Map.entry("confidential-details", "which details are confidential"),
            Map.entry("exclusions", "who was asked to be kept out"),
            Map.entry("exclusions-to-decide", "whom to keep out, to decide"),
            Map.entry("child-copies", "what each child may have of the reports"),
            Map.entry("reports", "how the reports stand"),
            Map.entry("reports-sent", "which reports were sent"),
            Map.entry("report", "a report"),
            Map.entry("report-annex", "the restricted part of a report"),
            Map.entry("report-writing", "a report that is written"),
            Map.entry("roll", "the roll"));

    private AuditWords() {}

    /** {@code looked at the roll of CP-2026-0042}, {@code child decided: Ella Example}, {@code was refused: …}. */
    static String of(AuditEntryRow row, Map<UUID, String> names) {
        var about = names.getOrDefault(row.subjectId(), words(row.subject()));
        var what = words(row.action());
        return switch (row.kind()) {
            case READ -> "looked at " + LOOKED_AT.getOrDefault(row.action(), "the " + what) + ": " + about;
            case FACT -> what + ": " + about;
            case REFUSED -> "was refused " + what + ": " + about;
        };
    }

    private static String words(String code) {
        return code.replace('-', ' ').replace('_', ' ');
    }
}
