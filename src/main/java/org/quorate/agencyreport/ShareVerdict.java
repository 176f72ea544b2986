package org.quorate.agencyreport;

/** What a rule says of sharing. Only {@link #YES} of every rule shares. */
public enum ShareVerdict {
    YES("May be shared"),
    /** The person is kept from the conference, or from this part of it, by the chair (domain reference 2.5). */
    EXCLUDED("Excluded by the chair"),
    /** A court order, bail condition or other restriction stands between the reader and somebody in the report. */
    RESTRICTED("A contact restriction stands"),
    /** A child for whom it was decided that they do not have it, or not in this way, or one who is not considered. */
    NOT_FOR_THIS_CHILD("Not for this child in this way"),
    /** Nobody has said yet what a child may have. */
    NOT_DECIDED("Nobody has decided what this child may have"),
    /** The reader is no member of a family this conference considers. */
    NOT_OF_THE_FAMILY("Not a member of this family"),
    /** A rule could not be asked, or had no answer. */
    NO_ANSWER("It could not be checked");

    private final String label;

    ShareVerdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean allows() {
        return this == YES;
    }
}
