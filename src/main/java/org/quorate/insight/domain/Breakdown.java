package org.quorate.insight.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** What the rows of a figure's table are. */
public enum Breakdown {
    PROFESSION("profession", "Profession"),
    LOCALITY("locality", "Locality"),
    KIND("kind", "Kind of conference"),
    /** As annual reports print it: initial conferences, before birth or after, in one line. */
    ICPC("icpc", "ICPC, transfer-in, RCPC"),
    /** Transfers-in with the initial conferences. */
    INITIAL_OR_REVIEW("initial-or-review", "Initial or review"),
    AGENCY("agency", "Agency"),
    MONTH("month", "Month"),
    /** Why a conference was late; only of the tables that count reasons. */
    REASON("reason", "Reason"),
    /** By how many days it was late; only of the table that counts them. */
    DAYS_LATE("days-late", "Days late"),
    /** Why a chair went ahead; only of the tables that count grounds. */
    GROUND("ground", "Ground"),
    /** PN0 to PN7; only of the tables that count them. */
    CODE("code", "Participation code"),
    /** What somebody is at the conference; only of the tables that count people. */
    ROLE("role", "Role"),
    /** Whether the chair kept somebody out or apart; only behind the numbers that count it. */
    TAKING_PART("taking-part", "Taking part");

    private final String code;
    private final String title;

    Breakdown(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** As in addresses and on the command line. */
    public String code() {
        return code;
    }

    /** The heading of the first column. */
    public String title() {
        return title;
    }

    public static Optional<Breakdown> byCode(String code) {
        return Stream.of(values()).filter(by -> by.code.equals(code)).findFirst();
    }
}
