package org.quorate.access;

import java.util.UUID;

/** What became of typing a one-time code. */
public sealed interface CodeTry {

    /** @param codeId what proves it from now on, for {@link LinkCodes#PROOF_LASTS} */
    record Right(UUID codeId) implements CodeTry {}

    /** @param left how many more tries there are, at least 1 */
    record Wrong(int left) implements CodeTry {}

    /** There is no code to be typed: none was asked for, or it is too old, used, or was tried too often. */
    record Dead() implements CodeTry {}
}
