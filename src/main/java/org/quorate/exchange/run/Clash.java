package org.quorate.exchange.run;

import java.util.List;
import org.quorate.exchange.format.Refusal;

/**
 * Rows that looked good cannot be written: they clash with something in the portal that was not imported, or a verb of
 * its owner refuses them. Undoes the whole import. Without any refusal, what is on record has changed since it was looked
 * at, and is looked at again.
 */
final class Clash extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    Clash(List<Refusal> refusals, Throwable cause) {
        super("rows clash", cause);
        this.refusals = List.copyOf(refusals);
    }

    Clash(String file, int line, String why, Throwable cause) {
        this(List.of(Refusal.ofLine(file, line, why)), cause);
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
