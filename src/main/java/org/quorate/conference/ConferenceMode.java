package org.quorate.conference;

/** How a conference meets. Each person's own channel is on the roll. */
public enum ConferenceMode {
    IN_PERSON("In person"),
    HYBRID("In person and by video"),
    VIRTUAL("By video");

    private final String label;

    ConferenceMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
