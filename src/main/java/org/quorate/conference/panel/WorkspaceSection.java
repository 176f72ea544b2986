package org.quorate.conference.panel;

/** Where in the conference workspace a panel stands; the sections follow the course of a conference. */
public enum WorkspaceSection {
    /** One line under the conference's title, always in sight: the live quoracy. */
    HEADLINE("Headline"),
    /** Clocks, children and family. */
    OVERVIEW("Overview"),
    /** Invitees, replies, reports. */
    INVITEES("Invitees"),
    /** What must be ready before it: reports shared, rooms, interpreters. */
    PREPARE("Prepare"),
    /** The meeting itself: roll and quoracy. */
    ROLL("Roll"),
    /** What each agency and each parent thinks about each child. */
    DISCUSS("Discuss"),
    /** What was decided, and how the conference ended. */
    OUTCOME("Outcome"),
    /** What is to be done until the next conference, by whom and by when. */
    PLAN("Plan");

    private final String label;

    WorkspaceSection(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
