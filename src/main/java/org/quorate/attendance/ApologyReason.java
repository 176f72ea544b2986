package org.quorate.attendance;

/** Why somebody sent apologies. */
public enum ApologyReason {
    ILL("Ill"),
    ON_LEAVE("On leave"),
    OTHER_CONFERENCE("At another conference"),
    CLINIC_OR_TEACHING("Clinic or teaching"),
    COURT("In court"),
    TOO_LITTLE_NOTICE("Too little notice"),
    NO_COVER("Nobody to cover"),
    NO_INVOLVEMENT("Not involved with the child"),
    CONNECTION("Could not connect"),
    FAMILY_REASON("Family reason"),
    OTHER("Other");

    private final String text;

    ApologyReason(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
