package org.quorate.decision;

/** Why a child is on a plan; the codes of the Children in Need census (N00113, N00114). */
public enum Category {
    NEG("Neglect"),
    PHY("Physical abuse"),
    SAB("Sexual abuse"),
    EMO("Emotional abuse"),
    /** Survives as a code of the census; Working Together names four categories and its use is discouraged. */
    MUL("Multiple");

    private final String text;

    Category(String text) {
        this.text = text;
    }

    /** As shown on screen and in the record. */
    public String text() {
        return text;
    }

    public boolean discouraged() {
        return this == MUL;
    }
}
