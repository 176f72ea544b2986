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
import static org.quorate.exchange.files.InviteeColumns.INVITED_ON;
import static org.quorate.exchange.files.InviteeColumns.LEFT_AT;
import static org.quorate.exchange.files.InviteeColumns.NAME;
import static org.quorate.exchange.files.InviteeColumns.PRACTITIONER;
import static org.quorate.exchange.files.InviteeColumns.REPORT_DUE;
import static org.quorate.exchange.files.InviteeColumns.REPORT_SUBMITTED;
import static org.quorate.exchange.files.InviteeColumns.ROLE;

import java.util.List;
import java.util.Objects;
import org.quorate.attendance.AbsenceKind;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.ConferenceFacts;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.Row;
import org.quorate.invitation.InviteeRole;

/** What must be true of an invitee. */
final class InviteeChecks {

    private static final List<Column<String>> WHO = List.of(PRACTITIONER, ADULT, CHILD, NAME);

    private InviteeChecks() {}

    static void check(Row row, Facts facts, Complaints complaints) {
        var conference = facts.conference(row.need(CONFERENCE));
        who(row, complaints);
        complaints.unless(
                !row.need(INVITED_ON).isAfter(conference.heldOn()),
                INVITED_ON,
                "is after the conference (" + conference.heldOn() + ")");
        if (row.or(ATTENDED, false)) {
            presence(row, conference, complaints);
        } else {
            absence(row, conference, complaints);
        }
        report(row, facts, complaints);
    }

    private static void who(Row row, Complaints complaints) {
        var filled = WHO.stream().map(row::get).filter(Objects::nonNull).count();
        if (filled != 1) {
            complaints.line("exactly one of practitioner, adult, child and name must say who it is");
            return;
        }
        switch (row.need(ROLE)) {
            case PROFESSIONAL -> needs(row, PRACTITIONER, complaints);
            case PARENT_CARER -> needs(row, ADULT, complaints);
            case CHILD -> needs(row, CHILD, complaints);
            case SUPPORTER, ADVOCATE, INTERPRETER, LEGAL, OBSERVER, MINUTE_TAKER -> {}
        }
    }

    private static void needs(Row row, Column<?> column, Complaints complaints) {
        complaints.unless(row.get(column) != null, column, "is needed for the role " + row.need(ROLE));
    }

    private static void presence(Row row, ConferenceFacts conference, Complaints complaints) {
        complaints.unless(conference.met(), ATTENDED, "nobody attended a conference that is " + conference.status());
        complaints.unless(row.get(ABSENCE) == null, ABSENCE, "does not go with attended = yes");
        var arrived = row.or(ARRIVED_AT, conference.startsAt());
        var left = row.get(LEFT_AT);
        complaints.unless(left == null || left.isAfter(arrived), LEFT_AT, "is not after arriving (" + arrived + ")");
        complaints.unless(
                (row.get(DEPUTY_NAME) == null) == (row.get(DEPUTY_PROFESSION) == null),
                DEPUTY_PROFESSION,
                "goes with deputy_name: both or neither");
    }

    private static void absence(Row row, ConferenceFacts conference, Complaints complaints) {
        for (var column : List.of(CHANNEL, ARRIVED_AT, LEFT_AT, DEPUTY_NAME, DEPUTY_PROFESSION)) {
            complaints.unless(row.get(column) == null, column, "is only for those who attended");
        }
        complaints.unless(
                row.get(ABSENCE) == null || conference.met(),
                ABSENCE,
                "nobody is absent from a conference that is " + conference.status());
        complaints.unless(
                row.get(ABSENCE_REASON) == null || row.get(ABSENCE) == AbsenceKind.APOLOGIES,
                ABSENCE_REASON,
                "is only for APOLOGIES");
    }

    private static void report(Row row, Facts facts, Complaints complaints) {
        var submitted = row.get(REPORT_SUBMITTED);
        var reports = row.need(ROLE) == InviteeRole.PROFESSIONAL;
        complaints.unless(submitted == null || reports, REPORT_SUBMITTED, "only professionals report");
        complaints.unless(row.get(REPORT_DUE) == null || reports, REPORT_DUE, "only professionals report");
        complaints.unless(submitted == null || !submitted.isAfter(facts.today()), REPORT_SUBMITTED, "is in the future");
    }
}
