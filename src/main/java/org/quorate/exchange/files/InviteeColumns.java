package org.quorate.exchange.files;

import java.time.LocalDate;
import java.time.LocalTime;
import org.quorate.attendance.AbsenceKind;
import org.quorate.attendance.ApologyReason;
import org.quorate.attendance.Channel;
import org.quorate.directory.Profession;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Types;
import org.quorate.invitation.Answer;
import org.quorate.invitation.InviteeRole;

/** The columns of invitees.csv: the invitation, the answer, the roll and the report of one person. */
final class InviteeColumns {

    static final FileDefinition FILE = FileDefinition.of(
            "invitees.csv",
            "invitee",
            "One line for each person invited to a conference: the invitation, the answer, whether they came"
                    + " and whether they reported.");

    static final Column<String> REF = FILE.ref("I-90177");
    static final Column<String> CONFERENCE = FILE.to("conference", "CP-2018-0457", "The conference");
    static final Column<InviteeRole> ROLE =
            FILE.required("role", Types.code(InviteeRole.class), "PROFESSIONAL", "What they are invited as");
    static final Column<String> PRACTITIONER = FILE.mayRefer(
            "practitioner", "practitioner", "P-204", "Who, for professionals and others in practitioners.csv");
    static final Column<String> ADULT = FILE.mayRefer("adult", "adult", "", "Who, for parents and carers");
    static final Column<String> CHILD = FILE.mayRefer("child", "child", "", "Who, for children");
    static final Column<String> NAME = FILE.optional(
            "name", Types.name(160), "", "Who, for anybody else; exactly one of these four columns is filled");
    static final Column<Boolean> NECESSARY =
            FILE.required("necessary", Types.yesNo(), "yes", "Whether the conference needs them or a report from them");
    static final Column<Boolean> DIRECT_CONTACT = FILE.optional(
            "direct_contact", Types.yesNo(), "yes", "Works directly with the child or family; blank is no");
    static final Column<LocalDate> INVITED_ON =
            FILE.required("invited_on", Types.day(), "2018-05-25", "The day they were invited");
    static final Column<Answer> REPLY =
            FILE.optional("reply", Types.code(Answer.class), "IN_PERSON", "What they last answered; blank: nothing");
    static final Column<Boolean> ATTENDED = FILE.optional(
            "attended", Types.yesNo(), "yes", "Whether they, or a deputy, were there; blank: not recorded");
    static final Column<Channel> CHANNEL =
            FILE.optional("channel", Types.code(Channel.class), "IN_PERSON", "How they took part; blank is in person");
    static final Column<LocalTime> ARRIVED_AT =
            FILE.optional("arrived_at", Types.time(), "09:25", "Blank: when it began");
    static final Column<LocalTime> LEFT_AT = FILE.optional("left_at", Types.time(), "", "Blank: stayed to the end");
    static final Column<String> DEPUTY_NAME =
            FILE.optional("deputy_name", Types.name(160), "", "Who came in their place");
    static final Column<Profession> DEPUTY_PROFESSION = FILE.optional(
            "deputy_profession", Types.code(Profession.class), "", "What the deputy is; goes with deputy_name");
    static final Column<AbsenceKind> ABSENCE = FILE.optional(
            "absence",
            Types.code(AbsenceKind.class),
            "",
            "How they were absent; blank with attended = no: NOT_ATTENDED");
    static final Column<ApologyReason> ABSENCE_REASON =
            FILE.optional("absence_reason", Types.code(ApologyReason.class), "", "Only with APOLOGIES");
    static final Column<LocalDate> REPORT_SUBMITTED =
            FILE.optional("report_submitted_at", Types.day(), "2018-06-11", "The day their report came");
    static final Column<LocalDate> REPORT_DUE = FILE.optional(
            "report_due_at", Types.day(), "", "The last day for it; blank: worked out by the rules of the day");

    static {
        FILE.unique(CONFERENCE, PRACTITIONER);
        FILE.unique(CONFERENCE, ADULT);
        FILE.unique(CONFERENCE, CHILD);
    }

    private InviteeColumns() {}
}
