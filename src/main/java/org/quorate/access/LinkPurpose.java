package org.quorate.access;

/** The one thing a personal link is good for. */
public enum LinkPurpose {
    /** Look at the time and place of one conference and answer for one invitee. */
    INVITATION("/i/"),
    /** The same for somebody who comes in an invitee's place. */
    DEPUTY("/d/"),
    /** Say what an agency will do whose invitee does not answer. */
    ESCALATION("/e/"),
    /** Subscribe to the times of one chair's conferences. */
    CHAIR_FEED("/calendar/"),
    /** Choose the password of one account, once. */
    SET_PASSWORD("/p/");

    private final String path;

    LinkPurpose(String path) {
        this.path = path;
    }

    /** Where such links are answered; the token follows. */
    public String path() {
        return path;
    }
}
