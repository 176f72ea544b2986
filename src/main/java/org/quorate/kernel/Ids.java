package org.quorate.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids of everything: time-ordered for what is made here, name-based for what is imported. */
public final class Ids {

    private static final UUID IMPORTS = UUID.fromString("6f0c3ad2-5a64-5d0b-9d3a-0a4f6a2f6f11");

    private Ids() {}

    /** A fresh id (UUID version 7), later than every id this process made before. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }

    /**
     * The one id an imported row has (UUID version 5), so that importing the same folder again finds it.
     *
     * @param kind what it is, for example {@code conference}
     * @param reference the reference in the importing council's own file
     */
    public static UUID imported(String kind, String reference) {
        return UuidCreator.getNameBasedSha1(IMPORTS, kind + "|" + reference);
    }
}
