package org.quorate.audit;

import org.jspecify.annotations.Nullable;

/**
 * The result of walking the audit chain from its first entry to its last.
 *
 * @param entries how many entries were sound before the end or the break
 * @param broken the first entry that does not fit, or null when the chain is whole
 */
public record Verification(long entries, @Nullable Break broken) {

    /** @param seq the entry's place in the chain */
    public record Break(long seq, Reason reason) {}

    public enum Reason {
        /** An entry is missing before this one. */
        GAP,
        /** It does not follow on from the entry before. */
        UNLINKED,
        /** Its content is not what was written. */
        CHANGED,
        /** Entries are missing at the end. */
        CUT_OFF
    }

    public boolean sound() {
        return broken == null;
    }
}
