package org.quorate.audit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The result of walking the audit chain from its first entry to its last.
 *
 * @param entries how many entries were sound before the end or the break
 * @param provenTo the last entry whose hash is the one in a signed head: all up to it is as it was when that was
 *     signed; 0 when no head says so
 * @param broken the first entry that does not fit, or null when the chain is whole
 */
public record Verification(
        long entries, long provenTo, @Nullable Break broken) {

    /** @param seq the entry's place in the chain */
    public record Break(long seq, Reason reason) {

        public String inWords() {
            var words = switch (reason) {
                case GAP -> "Entries are missing before number %,d";
                case UNLINKED -> "Number %,d does not follow the one before";
                case CHANGED -> "Number %,d was changed after it was written";
                case CUT_OFF -> "Entries are missing from number %,d on";
                case NOT_AS_SIGNED -> "Number %,d, or one before it, was written anew after a head was signed for it";
                case CUT_OFF_AFTER_SIGNING -> "A head was signed for number %,d, and the record ends before it";
                case FORGED_HEAD -> "The signed head for number %,d was made with none of our keys";
            };
            return String.format(Locale.UK, words, seq);
        }
    }

    public enum Reason {
        /** An entry is missing before this one. */
        GAP,
        /** It does not follow on from the entry before. */
        UNLINKED,
        /** Its content is not what was written. */
        CHANGED,
        /** Entries are missing at the end. */
        CUT_OFF,
        /** A head signed for this entry has another hash: it, or one before it, was written anew. */
        NOT_AS_SIGNED,
        /** A head was signed for this entry, and the record ends before it. */
        CUT_OFF_AFTER_SIGNING,
        /** What says it is a signed head for this entry was signed with none of our keys. */
        FORGED_HEAD
    }

    public boolean sound() {
        return broken == null;
    }
}
