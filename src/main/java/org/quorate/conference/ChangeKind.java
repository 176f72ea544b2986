package org.quorate.conference;

/** What can become different about a conference once it is called. Each leaves a row of its history. */
public enum ChangeKind {
    /** Another day or start. */
    MOVED,
    CHAIR,
    /** Another room, way there, way of meeting or length. */
    ROOM,
    HELD,
    ADJOURNED,
    CANCELLED
}
