package org.quorate.preparation;

/**
 * How a child took part in the conference about them: the codes of the Standard Safeguarding Dataset, made for
 * looked-after reviews and used for child protection reviews too.
 */
public enum ParticipationCode {
    PN0("Under 4 at the time of the conference"),
    PN1("Attended and spoke for themselves"),
    PN2("Attended and an advocate spoke for them"),
    PN3("Attended and gave their views without speaking"),
    PN4("Attended and gave no views"),
    PN5("Did not attend and an advocate gave their views"),
    PN6("Did not attend and gave their views another way"),
    PN7("Did not attend and their views were not given");

    private final String text;

    ParticipationCode(String text) {
        this.text = text;
    }

    /** As shown on screen and in the record. */
    public String text() {
        return text;
    }
}
