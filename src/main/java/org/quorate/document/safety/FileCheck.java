package org.quorate.document.safety;

import org.quorate.document.OpenedFile.Content;

/** Looks for viruses. */
public interface FileCheck {

    /** What it says of a file. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** It could not take this file. */
        UNKNOWN,
        /** It did not answer. */
        AWAY
    }

    /** Whether there is one at all. */
    boolean isSetUp();

    /** Never fails: what goes wrong is a verdict too. */
    Verdict of(Content content);
}
