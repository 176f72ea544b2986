package org.quorate.conference.domain;

import org.quorate.conference.ConferenceRow;

/**
 * Something about a conference that somebody still has to settle.
 *
 * @param conference the conference as it is now
 * @param what what is missing
 */
public record OpenMatter(ConferenceRow conference, What what) {

    /** What can be missing, the most pressing first. */
    public enum What {
        OUTCOME("Outcome not on record"),
        CHILD("A child has died, left or turns 18"),
        DAY("No working day"),
        RECONVENE("To be reconvened"),
        LATE("Late, and nobody has said why"),
        PLACE("A child’s practice or school has closed"),
        INVITEE("Somebody invited is there no longer"),
        CHAIR("No chair yet"),
        ROOM("No room yet");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
