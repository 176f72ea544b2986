package org.quorate.exchange.run;

import org.quorate.exchange.format.Refusal;

/** Rows that looked good clash with something in the portal that was not imported. Undoes the whole import. */
final class Clash extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    Clash(String file, int firstLine, int lastLine, Throwable cause) {
        super(file, cause);
        this.refusal = Refusal.ofLine(
                file,
                firstLine,
                "a row from here to line " + lastLine
                        + " clashes with something that is in the portal already under another reference");
    }

    Refusal refusal() {
        return refusal;
    }
}
