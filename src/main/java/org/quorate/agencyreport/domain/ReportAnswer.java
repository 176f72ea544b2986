package org.quorate.agencyreport.domain;

/** What somebody who was asked for a report sent. */
public enum ReportAnswer {
    WRITTEN("Report"),
    /** They looked and know nothing of the family: an answer, and counted as a report. */
    NOTHING_KNOWN("Nothing known"),
    /** No report comes from them: on record with the reason, and counted as missing. */
    CANNOT_REPORT("Cannot report");

    private final String label;

    ReportAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the report has come when this has. */
    public boolean isReport() {
        return this != CANNOT_REPORT;
    }
}
