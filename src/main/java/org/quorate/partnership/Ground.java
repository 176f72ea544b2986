package org.quorate.partnership;

/**
 * Why a chair may go ahead although the conference is not quorate. Some grounds depend on who is there or was invited
 * and are checked; the others are the chair's own judgement.
 */
public enum Ground {
    /** Sussex: social care and one other agency are present. Checked against the roll. */
    SOCIAL_CARE_AND_ONE("Social care and one other agency are present", false),
    /** Sussex, Swindon: fewer agencies know the child than the rule asks for. Checked against who is invited. */
    FEWER_AGENCIES_INVOLVED("Fewer agencies are involved with the child than the rule asks for", false),
    /** Sussex: agencies here have lasting difficulty attending; must be reported to the partnership. */
    LOCAL_ATTENDANCE_DIFFICULTIES("Known local difficulties in attending", true),
    /** Sussex, Swindon. */
    ENOUGH_INFORMATION("There is enough information to decide", false),
    /** Sussex, Swindon. */
    DELAY_HARMFUL("Delay would harm the child", false),
    /** Swindon. */
    CHILD_LOOKED_AFTER("The child has become looked after", false),
    /** Guernsey, Wales: two agencies are present and all essential information is there. Checked against the roll. */
    TWO_PRESENT_AND_INFORMED("Two agencies are present and all essential information is available", false);

    private final String text;
    private final boolean reported;

    Ground(String text, boolean reported) {
        this.text = text;
        this.reported = reported;
    }

    public String text() {
        return text;
    }

    /** Going ahead on this ground has to be reported to the head of service and the partnership. */
    public boolean mustBeReported() {
        return reported;
    }
}
