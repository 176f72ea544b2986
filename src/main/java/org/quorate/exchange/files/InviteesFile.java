package org.quorate.exchange.files;

import static org.quorate.exchange.files.InviteeColumns.ABSENCE;
import static org.quorate.exchange.files.InviteeColumns.ABSENCE_REASON;
import static org.quorate.exchange.files.InviteeColumns.ADULT;
import static org.quorate.exchange.files.InviteeColumns.ARRIVED_AT;
import static org.quorate.exchange.files.InviteeColumns.ATTENDED;
import static org.quorate.exchange.files.InviteeColumns.CHANNEL;
import static org.quorate.exchange.files.InviteeColumns.CHILD;
import static org.quorate.exchange.files.InviteeColumns.CONFERENCE;
import static org.quorate.exchange.files.InviteeColumns.DEPUTY_NAME;
import static org.quorate.exchange.files.InviteeColumns.DEPUTY_PROFESSION;
import static org.quorate.exchange.files.InviteeColumns.DIRECT_CONTACT;
import static org.quorate.exchange.files.InviteeColumns.INVITED_ON;
import static org.quorate.exchange.files.InviteeColumns.LEFT_AT;
import static org.quorate.exchange.files.InviteeColumns.NAME;
import static org.quorate.exchange.files.InviteeColumns.NECESSARY;
import static org.quorate.exchange.files.InviteeColumns.PRACTITIONER;
import static org.quorate.exchange.files.InviteeColumns.REPLY;
import static org.quorate.exchange.files.InviteeColumns.REPORT_DUE;
import static org.quorate.exchange.files.InviteeColumns.REPORT_SUBMITTED;
import static org.quorate.exchange.files.InviteeColumns.ROLE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.AgencyReportImport;
import org.quorate.agencyreport.ImportedReport;
import org.quorate.attendance.AbsenceKind;
import org.quorate.attendance.AttendanceImport;
import org.quorate.attendance.Channel;
import org.quorate.attendance.ImportedAttendance;
import org.quorate.attendance.ImportedAttendance.Absent;
import org.quorate.attendance.ImportedAttendance.Present;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.ConferenceFacts;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.check.ReportFacts;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.invitation.ImportedInvitee;
import org.quorate.invitation.InvitationImport;
import org.quorate.invitation.InviteeRole;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who was invited, what they answered, whether they came and whether they reported. */
@Component
@Order(13)
final class InviteesFile implements FileStep {

    private final InvitationImport invitations;
    private final AgencyReportImport reports;
    private final AttendanceImport attendance;
    private final RulesInForce rules;

    InviteesFile(
            InvitationImport invitations, AgencyReportImport reports, AttendanceImport attendance, RulesInForce rules) {
        this.invitations = invitations;
        this.reports = reports;
        this.attendance = attendance;
        this.rules = rules;
    }

    @Override
    public FileDefinition file() {
        return InviteeColumns.FILE;
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        InviteeChecks.check(row, facts, complaints);
    }

    @Override
    public void note(Row row, Facts facts) {
        if (row.need(ROLE) == InviteeRole.PROFESSIONAL) {
            facts.reports()
                    .put(
                            row.key(),
                            new ReportFacts(
                                    Ids.imported("conference", row.need(CONFERENCE)),
                                    row.get(REPORT_SUBMITTED),
                                    false,
                                    null));
        }
    }

    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        invitations.invitees(actor, rows.stream().map(InviteesFile::invitee).toList());
        reports.reports(
                actor,
                rows.stream()
                        .filter(row -> row.need(ROLE) == InviteeRole.PROFESSIONAL)
                        .map(row -> report(row, facts))
                        .toList());
        attendance.attendances(
                actor,
                rows.stream()
                        .filter(row -> isOnRoll(row, facts))
                        .map(row -> attendance(row, facts))
                        .toList());
        rows.forEach(row -> facts.touch(row.need(CONFERENCE)));
    }

    private static ImportedInvitee invitee(Row row) {
        return new ImportedInvitee(
                row.key(),
                row.need(CONFERENCE),
                row.need(ROLE),
                row.get(PRACTITIONER),
                row.get(ADULT),
                row.get(CHILD),
                row.get(NAME),
                row.need(NECESSARY),
                row.or(DIRECT_CONTACT, false),
                Common.morning(row.need(INVITED_ON)),
                row.get(REPLY));
    }

    private ImportedReport report(Row row, Facts facts) {
        var conference = row.need(CONFERENCE);
        var start = facts.conference(conference).start();
        var due = row.get(REPORT_DUE);
        var submitted = row.get(REPORT_SUBMITTED);
        return new ImportedReport(
                row.key(),
                conference,
                due != null
                        ? Common.endOf(due)
                        : rules.clocks(start.toLocalDate())
                                .report(facts.kindOf(conference), start)
                                .instant(),
                submitted == null ? null : Common.morning(submitted));
    }

    private static boolean isOnRoll(Row row, Facts facts) {
        return facts.conference(row.need(CONFERENCE)).met() && (row.get(ATTENDED) != null || row.get(ABSENCE) != null);
    }

    private static ImportedAttendance attendance(Row row, Facts facts) {
        var conference = facts.conference(row.need(CONFERENCE));
        var attended = row.or(ATTENDED, false);
        return new ImportedAttendance(
                row.key(),
                row.need(CONFERENCE),
                attended ? present(row, conference) : null,
                attended ? null : new Absent(row.or(ABSENCE, AbsenceKind.NOT_ATTENDED), row.get(ABSENCE_REASON)),
                Common.instant(conference.start()));
    }

    private static Present present(Row row, ConferenceFacts conference) {
        var left = row.get(LEFT_AT);
        return new Present(
                Common.instant(conference.heldOn().atTime(row.or(ARRIVED_AT, conference.startsAt()))),
                left == null ? null : Common.instant(conference.heldOn().atTime(left)),
                row.or(CHANNEL, Channel.IN_PERSON),
                row.get(DEPUTY_NAME),
                name(row.get(DEPUTY_PROFESSION)));
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
