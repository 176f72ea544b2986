package org.quorate.exchange.files;

import java.time.LocalDate;
import java.time.LocalTime;
import org.quorate.agencyreport.AgencyReportImport;
import org.quorate.agencyreport.ImportedReportShare;
import org.quorate.agencyreport.ShareChannel;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.family.PersonKind;
import org.quorate.kernel.Ids;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** With whom of the family reports were shared. */
@Component
@Order(19)
final class ReportSharesFile extends OwnedRows<ImportedReportShare> {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    static final FileDefinition FILE = FileDefinition.of(
            "report_shares.csv",
            "report share",
            "One line for each report, each member of the family who had it, and each way they had it.");

    static final Column<String> CONFERENCE = FILE.to("conference", "CP-2018-0457", "The conference");
    static final Column<String> INVITEE = FILE.key(FILE.to("invitee", "I-90177", "Whose report"));
    static final Column<String> CHILD = FILE.key(
            FILE.to("child", "C-20931", "The child considered who had it, or to whom the adult who had it is related"));
    static final Column<String> ADULT =
            FILE.key(FILE.mayRefer("adult", "adult", "A-3307", "The adult who had it; blank: the child had it"));
    static final Column<ShareChannel> CHANNEL =
            FILE.key(FILE.required("channel", Types.code(ShareChannel.class), "PRINTED", "How they had it"));
    static final Column<LocalDate> SHARED_ON =
            FILE.required("shared_on", Types.day(), "2018-06-11", "The day it was in their hands");
    static final Column<LocalTime> SHARED_AT =
            FILE.optional("shared_at", Types.time(), "15:30", "When on that day; blank is 09:00");
    static final Column<String> LANGUAGE =
            FILE.optional("language", Types.text(40), "English", "In what language; blank is English");
    static final Column<Boolean> INTERPRETED =
            FILE.optional("interpreted", Types.yesNo(), "no", "Whether somebody interpreted; blank is no");

    static {
        FILE.referring(ConferenceChildrenFile.KIND_OF_ROW, CONFERENCE, CHILD);
        FILE.referring(RelationshipsFile.FILE.kind(), CHILD, ADULT);
    }

    ReportSharesFile(AgencyReportImport reports) {
        super(FILE, ImportedReportShare.class, reports::shares);
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var report = facts.reports().get(row.need(INVITEE));
        if (report == null || !report.hasText()) {
            complaints.at(INVITEE, "nothing of their report is in report_texts.csv or in the portal");
            return;
        }
        complaints.unless(
                report.conferenceId().equals(Ids.imported("conference", row.need(CONFERENCE))),
                INVITEE,
                "was invited to another conference");
        var on = row.need(SHARED_ON);
        complaints.unless(!on.isAfter(facts.today()), SHARED_ON, "is in the future");
        complaints.unless(
                report.submittedOn() == null || !on.isBefore(report.submittedOn()),
                SHARED_ON,
                "is before the report came (" + report.submittedOn() + ")");
    }

    @Override
    ImportedReportShare owned(Row row, Facts facts) {
        var adult = row.get(ADULT);
        return new ImportedReportShare(
                row.key(),
                Ids.imported("invitee", row.need(INVITEE)),
                adult == null ? Ids.imported("child", row.need(CHILD)) : Ids.imported("adult", adult),
                adult == null ? PersonKind.CHILD : PersonKind.ADULT,
                row.need(CHANNEL),
                row.or(LANGUAGE, "English"),
                row.or(INTERPRETED, false),
                Common.instant(row.need(SHARED_ON).atTime(row.or(SHARED_AT, MORNING))));
    }
}
