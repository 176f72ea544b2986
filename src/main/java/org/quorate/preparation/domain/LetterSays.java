package org.quorate.preparation.domain;

/** What the letter says of why. Nothing that could tell who asked, or put anybody in danger, is among them. */
public enum LetterSays {
    NOTHING("Nothing of why", ""),
    SAFE("So that everybody is safe", "This is so that the meeting is calm and safe for everybody."),
    SPEAK("So that everybody can speak", "This is so that everybody can say what they need to say."),
    PRIVATE("Some things are private", "Some things at the meeting are private. Only some people may hear them.");

    private final String label;
    private final String letter;

    LetterSays(String label, String letter) {
        this.label = label;
        this.letter = letter;
    }

    public String label() {
        return label;
    }

    public String letter() {
        return letter;
    }
}
