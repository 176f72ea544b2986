package org.quorate.appeal;

/** Who appeals. */
public enum Appellant {
    MOTHER("Mother"),
    FATHER("Father"),
    CARER("Carer"),
    CHILD("Child"),
    AGENCY("Agency"),
    OTHER("Other");

    private final String text;

    Appellant(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
