package org.quorate.retention.domain;

import java.time.LocalDate;
import org.quorate.kernel.keeping.RecordClass;
import org.quorate.kernel.keeping.Trigger;

/**
 * One line of the retention schedule. Where a class has several, the longest wins.
 *
 * @param effectiveFrom the first day it holds
 * @param source the schedule, law or policy it is taken from
 */
public record RetentionRule(
        RecordClass recordClass, Trigger countedFrom, int months, LocalDate effectiveFrom, String source) {

    /** {@code 35 years}, {@code 18 months}. */
    public static String span(int months) {
        var years = months % 12 == 0;
        var n = years ? months / 12 : months;
        return n + (years ? " year" : " month") + (n == 1 ? "" : "s");
    }

    /** {@code 35 years after the last contact}. */
    public String words() {
        return span(months) + " after " + countedFrom.label();
    }
}
