package org.quorate.correspondence;

/** Why a message waits for a person. */
public enum HeldBecause {
    NO_ADDRESS("No address is known"),
    CONTACT_RESTRICTION("A contact restriction is in force: check before anything is sent"),
    /** Two people of one conference are reached at one address, or under nearly the same name. */
    LOOKS_LIKE_ANOTHER("The address or name looks like somebody else's: check that it is the right person"),
    SUPPRESSED_ADDRESS("Mail to this address came back before"),
    /** Only who must know may see where it goes; and who opens the letter at home matters. */
    CONFIDENTIAL_ADDRESS("The address is confidential: check before a letter goes there"),
    /** A family agrees before somebody observes. */
    NO_CONSENT("The family has not yet agreed to an observer"),
    /** Nobody knows whom a supporter comes with. */
    COMES_APART(
            "Somebody of the family is kept out, comes apart or is not decided about: check with whom this person comes"),
    CHILD("Invited by the social worker, in their own words"),
    NO_GATEWAY("Nothing is set up to send this");

    private final String label;

    HeldBecause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
