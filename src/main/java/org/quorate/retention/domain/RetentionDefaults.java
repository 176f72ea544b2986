package org.quorate.retention.domain;

import java.time.LocalDate;
import java.util.List;
import org.quorate.kernel.keeping.RecordClass;
import org.quorate.kernel.keeping.Trigger;

/**
 * What holds where the partnership has set nothing else. National law gives no number of years for these records;
 * published schedules differ, so a partnership checks each line against its own.
 */
public final class RetentionDefaults {

    private static final int YEAR = 12;
    private static final LocalDate ALWAYS = LocalDate.EPOCH;

    private RetentionDefaults() {}

    public static List<RetentionRule> rules() {
        return List.of(
                rule(
                        RecordClass.CASE_RECORD,
                        Trigger.LAST_CONTACT,
                        35,
                        "Blackpool’s retention schedule, child protection: 35 years after last contact; Northumberland’s"
                                + " 35 years after closure, examined in R (C) v Northumberland CC [2015] EWHC 2134 (Admin)"),
                rule(
                        RecordClass.CASE_RECORD,
                        Trigger.YOUNGEST_BORN,
                        25,
                        "Schools keep child protection files until the child is 25; no case record goes earlier"),
                rule(
                        RecordClass.MESSAGES,
                        Trigger.LAST_MESSAGE,
                        6,
                        "Our own: six years, in which most claims can be brought (Limitation Act 1980 s.2, s.5)"),
                rule(
                        RecordClass.QUESTIONNAIRES,
                        Trigger.LAST_ANSWERED,
                        3,
                        "Our own: three annual reports; feedback is not part of a case record"),
                rule(
                        RecordClass.APPEALS,
                        Trigger.APPEAL_DECIDED,
                        6,
                        "Our own: six years, in which most claims can be brought (Limitation Act 1980 s.2, s.5)"),
                rule(
                        RecordClass.SIGN_IN,
                        Trigger.LAST_SIGN_IN,
                        2,
                        "Our own: two years; who did what stays in the audit record"),
                rule(
                        RecordClass.ACCESS_REQUESTS,
                        Trigger.REQUEST_ANSWERED,
                        3,
                        "Our own: three years, in which the Information Commissioner may ask what was given"));
    }

    private static RetentionRule rule(RecordClass recordClass, Trigger from, int years, String source) {
        return new RetentionRule(recordClass, from, years * YEAR, ALWAYS, source);
    }
}
