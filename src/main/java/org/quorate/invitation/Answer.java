package org.quorate.invitation;

/** What an invitee answered: how they come, or that they cannot. */
public enum Answer {
    IN_PERSON("In person"),
    VIDEO("By video"),
    PHONE("By phone"),
    CANNOT_COME("Cannot come");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean coming() {
        return this != CANNOT_COME;
    }
}
