package org.quorate.agencyreport;

import java.util.Locale;

/** How much is taken with one report. Somebody has to read it before the conference. */
public final class FileLimits {

    /** Files that one report may have. */
    public static final int MOST = 10;

    /** All files of one report together. */
    public static final long MOST_BYTES = 30L << 20;

    /** Files of a report in all its versions, those taken out again too. */
    static final int MOST_EVER = 60;

    private static final double STEP = 1024;

    private FileLimits() {}

    /** {@code 340 KB}, {@code 1.2 MB}. */
    public static String words(long bytes) {
        return bytes < 1 << 20
                ? Math.max(1, Math.round(bytes / STEP)) + " KB"
                : String.format(Locale.UK, "%.1f MB", bytes / STEP / STEP).replace(".0 ", " ");
    }
}
