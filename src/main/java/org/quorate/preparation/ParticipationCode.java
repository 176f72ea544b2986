package org.quorate.preparation;

/**
 * How a child took part in the conference about them: the codes of the Standard Safeguarding Dataset, made for
 * looked-after reviews and used for child protection reviews too.
 */
public enum ParticipationCode {
    PN0("Under 4 at the time of the conference", Kind.NOT_ASKED),
    PN1("Attended and spoke for themselves", Kind.TOOK_PART),
    PN2("Attended and an advocate spoke for them", Kind.TOOK_PART),
    PN3("Attended and gave their views without speaking", Kind.TOOK_PART),
    PN4("Attended and gave no views", Kind.TOOK_PART),
    PN5("Did not attend and an advocate gave their views", Kind.VIEWS_ONLY),
    PN6("Did not attend and gave their views another way", Kind.VIEWS_ONLY),
    PN7("Did not attend and their views were not given", Kind.NONE);

    private enum Kind {
        NOT_ASKED,
        TOOK_PART,
        VIEWS_ONLY,
        NONE
    }

    private final String text;
    private final Kind kind;

    ParticipationCode(String text, Kind kind) {
        this.text = text;
        this.kind = kind;
    }

    /** As shown on screen and in the record. */
    public String text() {
        return text;
    }

    /** The child was there. */
    public boolean tookPart() {
        return kind == Kind.TOOK_PART;
    }

    /** The child was not there and their views were heard. */
    public boolean viewsOnly() {
        return kind == Kind.VIEWS_ONLY;
    }

    /** Neither the child nor their views were there. A child under 4 is counted in none of the three. */
    public boolean none() {
        return kind == Kind.NONE;
    }
}
