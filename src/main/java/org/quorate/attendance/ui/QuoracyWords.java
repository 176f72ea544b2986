package org.quorate.attendance.ui;

import java.util.Locale;
import org.quorate.attendance.FindingRow;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.attendance.QuoracyNow;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Tone;

/** Quoracy in words: a badge, and a sentence about what is missing. */
final class QuoracyWords {

    private QuoracyWords() {}

    static Badge badge(QuoracyNow now) {
        if (now.forecast()) {
            return now.quoracy().isQuorate()
                    ? new Badge("Forecast: quorate", Tone.GOOD)
                    : new Badge("Forecast: not quorate", Tone.WARN);
        }
        if (now.quoracy().isQuorate()) {
            return new Badge("Quorate", Tone.GOOD);
        }
        return now.needsDecision()
                ? new Badge("Not quorate", Tone.BAD)
                : new Badge("Going ahead although not quorate", Tone.WARN);
    }

    static Badge badge(FindingRow finding) {
        return switch (finding.outcome()) {
            case QUORATE -> new Badge("Was quorate", Tone.GOOD);
            case INQUORATE -> new Badge("Was not quorate", Tone.BAD);
            case OVERRIDDEN -> new Badge("Went ahead although not quorate", Tone.WARN);
        };
    }

    /** {@code Still needed: one more agency with direct contact.} Empty when quorate. */
    static String missing(QuoracyNow now) {
        return now.quoracy() instanceof Inquorate inquorate
                ? (now.forecast() ? "If those come who say so, still needed: " : "Still needed: ")
                        + inquorate.missing().inWords() + "."
                : "";
    }

    /** {@code HEALTH_VISITOR} as {@code Health visitor}. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
