package org.quorate.agencyreport;

/** Why a step of chasing a report was left out. */
enum ReportChaseSkipped {
    /** The portal stood still; a later one went instead. */
    MISSED,
    /** They are not reached by e-mail, or a person must look first; or they said that they cannot report. */
    NOT_WRITTEN_TO,
    /** The agency has named nobody at this level. */
    NO_CONTACT
}
