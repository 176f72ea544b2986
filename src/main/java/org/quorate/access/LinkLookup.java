package org.quorate.access;

/** What became of looking a personal link up. */
public sealed interface LinkLookup {

    /** It is good. */
    record Open(OpenLink link) implements LinkLookup {}

    /** It was ours and its time is over. */
    record Expired() implements LinkLookup {}

    /** It was ours and was taken back, because somebody else is invited or a newer one was sent. */
    record Revoked() implements LinkLookup {}

    /** Never ours, or not all of it. */
    record Unknown() implements LinkLookup {}

    /** The same, once too often from this network. */
    record TooMany() implements LinkLookup {}
}
