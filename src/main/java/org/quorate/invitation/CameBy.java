package org.quorate.invitation;

/** How an answer came. */
public enum CameBy {
    /** By a personal link. */
    LINK,
    /** By somebody signed in, for themselves or for the agency they lead. */
    ACCOUNT,
    /** Told to somebody of the reviewing service, or to the social worker. */
    STAFF
}
