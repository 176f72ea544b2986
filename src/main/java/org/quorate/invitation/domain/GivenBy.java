package org.quorate.invitation.domain;

import org.quorate.directory.ContactPoints;

/**
 * Who answers for a mailbox that several people read, as they say themselves.
 *
 * @param name 1 to 90 characters
 * @param whatTheyAre 1 to 60 characters, such as {@code practice manager}
 */
public record GivenBy(String name, String whatTheyAre) {

    public GivenBy {
        name = ContactPoints.requiredName("name", name, 90);
        whatTheyAre = ContactPoints.requiredText("whatTheyAre", whatTheyAre, 60);
    }

    /** As it is kept and shown. */
    public String words() {
        return name + ", " + whatTheyAre;
    }
}
