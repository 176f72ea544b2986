package org.quorate.chasing;

/** Why a step of chasing was left out. */
enum ChaseSkipped {
    /** The portal stood still; a later reminder went instead. */
    MISSED("a later one went instead"),
    /** No invitation has reached them yet. */
    NOT_WRITTEN_TO("no invitation has reached them yet"),
    /** The agency has named nobody at this level. */
    NO_CONTACT("their agency has named nobody to be told");

    private final String label;

    ChaseSkipped(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
