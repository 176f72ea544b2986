package org.quorate.exchange.files;

import java.util.Locale;
import java.util.Set;
import org.quorate.agencyreport.AgencyReportImport;
import org.quorate.agencyreport.ImportedReportText;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What agencies wrote. */
@Component
@Order(18)
final class ReportTextsFile extends OwnedRows<ImportedReportText> {

    private static final int LONGEST = 15_000;
    private static final Set<String> WHOLE = Set.of(ImportedReportText.ANNEX, ImportedReportText.NOTHING_KNOWN);

    static final FileDefinition FILE = FileDefinition.of(
            "report_texts.csv",
            "report text",
            "One line for each section of a report; all lines of one invitee are one version, which never changes.");

    static final Column<String> INVITEE = FILE.key(FILE.to("invitee", "I-90177", "Whose report"));
    static final Column<String> SECTION = FILE.key(FILE.required(
            "section",
            Types.ref(40),
            "WORRIES",
            "Code of the section; ANNEX for what only the chair and service managers may read; NOTHING_KNOWN, alone,"
                    + " for an agency that knows nothing"));
    static final Column<String> CHILD = FILE.key(FILE.mayRefer(
            "child",
            "child",
            "",
            "The child it is about, one the conference considers: only for that child and the adults around it; blank:"
                    + " all. Blank for ANNEX and NOTHING_KNOWN, of which a report has one"));
    static final Column<String> HEADING = FILE.optional(
            "heading", Types.text(160), "What we worry about", "As it is read; of ANNEX why; blank: from the code");
    static final Column<String> TEXT =
            FILE.optional("text", Types.text(LONGEST), "She is often tired.", "Blank only with NOTHING_KNOWN");

    ReportTextsFile(AgencyReportImport reports) {
        super(FILE, ImportedReportText.class, reports::texts);
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var nothing = nothingKnown(row);
        var child = row.get(CHILD);
        complaints.unless(
                child == null || !WHOLE.contains(row.need(SECTION)),
                CHILD,
                "is blank for ANNEX and NOTHING_KNOWN: a report has one, for all children together");
        complaints.unless(nothing == (row.get(TEXT) == null), TEXT, "is needed, and only NOTHING_KNOWN goes without");
        var report = facts.reports().get(row.need(INVITEE));
        if (report == null) {
            complaints.at(INVITEE, "no report is asked of them: only professionals report");
            return;
        }
        complaints.unless(
                child == null || facts.considers(report.conferenceId(), child),
                CHILD,
                "is not considered by the conference of this report");
        complaints.unless(
                report.submittedOn() != null, INVITEE, "their report never came: report_submitted_at is blank");
        complaints.unless(
                !report.inPortal(), INVITEE, "their report is in the portal already, and a report never changes");
        complaints.unless(
                report.nothingKnown() == null || (!nothing && !report.nothingKnown()),
                SECTION,
                "does not go with NOTHING_KNOWN, which stands alone");
    }

    @Override
    public void note(Row row, Facts facts) {
        var invitee = row.need(INVITEE);
        facts.reports().put(invitee, facts.reports().need(invitee).saying(nothingKnown(row)));
    }

    @Override
    ImportedReportText owned(Row row, Facts facts) {
        var code = row.need(SECTION);
        return row.as(
                ImportedReportText.class,
                "heading",
                row.or(
                        HEADING,
                        code.charAt(0)
                                + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ')),
                "text",
                row.or(TEXT, ""),
                "position",
                row.line());
    }

    private static boolean nothingKnown(Row row) {
        return row.need(SECTION).equals(ImportedReportText.NOTHING_KNOWN);
    }
}
