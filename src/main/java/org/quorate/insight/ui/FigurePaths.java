package org.quorate.insight.ui;

import java.util.UUID;

/** Addresses of the figures' screens. */
final class FigurePaths {

    static final String FIGURES = "figures";
    static final String ROWS = "figures/rows";

    private FigurePaths() {}

    /** The conference's own screen. */
    static String conference(UUID id) {
        return "conferences/" + id;
    }
}
