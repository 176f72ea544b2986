package org.quorate.preparation.domain;

/** How somebody is heard who is not in the room. */
public enum HeardBy {
    CHAIR("The chair meets them", "The person who runs the meeting will talk with you, before or after it."),
    WRITING("They write it down", "You can write down what you want to say. We will read it out at the meeting."),
    SUPPORTER("An advocate or supporter speaks for them", "Somebody you choose can come and speak for you."),
    SOCIAL_WORKER(
            "The social worker carries their view",
            "Tell the social worker what you want us to know. They will say it."),
    PHONE("By telephone or video", "You can tell us by telephone or video what you want to say.");

    private final String label;
    private final String letter;

    HeardBy(String label, String letter) {
        this.label = label;
        this.letter = letter;
    }

    public String label() {
        return label;
    }

    /** What the letter says. */
    public String letter() {
        return letter;
    }
}
