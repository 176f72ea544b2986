package org.quorate.feedback;

/** How a questionnaire came back. Same-day completion took the return from 2% to about 60% (Lancashire 2018/19). */
public enum ReturnChannel {
    /** On paper, on the day. */
    PAPER_ON_THE_DAY,
    /** By post. */
    POST,
    /** On the chair's tablet. */
    TABLET,
    /** By a link sent to them. */
    LINK
}
