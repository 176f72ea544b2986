package org.quorate.attendance;

/** How someone takes part. It makes no difference to quoracy. */
public enum Channel {
    IN_PERSON("In person"),
    VIDEO("By video"),
    PHONE("By phone");

    private final String text;

    Channel(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
