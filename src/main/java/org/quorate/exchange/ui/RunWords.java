package org.quorate.exchange.ui;

import org.quorate.exchange.run.ImportRunRow;
import org.quorate.exchange.run.ImportTrouble;
import org.quorate.uikit.Badge;

/** An import in words. */
final class RunWords {

    private RunWords() {}

    static Badge badge(ImportRunRow run) {
        return switch (run.state()) {
            case DONE ->
                run.rowsRefused() == 0 ? Badge.good(run.state().text()) : Badge.warn("Done, with refused rows");
            case REFUSED, FAILED -> Badge.bad(run.state().text());
            case TO_CONFIRM -> Badge.warn("Waiting to be confirmed");
            case QUEUED, CHECKING, WRITING -> Badge.info(run.state().text());
        };
    }

    static String counts(ImportRunRow run) {
        return "%,d new, %s%,d here already, %,d refused"
                .formatted(
                        run.rowsAdded(),
                        run.rowsChanged() == 0 ? "" : "%,d changed, ".formatted(run.rowsChanged()),
                        run.rowsPresent(),
                        run.rowsRefused());
    }

    /** How it ended, and what to do next. */
    static String ending(ImportRunRow run) {
        return switch (run.state()) {
            case DONE ->
                run.rowsRefused() == 0
                        ? "Every row is in the portal: " + counts(run) + "."
                        : counts(run) + ". Fetch the refused rows, mend them and import them.";
            case REFUSED ->
                "Nothing was written. Reasons: %,d. Mend the files and import them again.".formatted(run.refusals());
            case FAILED ->
                "Nothing was written. " + (run.trouble() == null ? ImportTrouble.OTHER : run.trouble()).text();
            case TO_CONFIRM -> "Nothing was written yet. Look at the changes below.";
            case QUEUED, CHECKING, WRITING -> run.state().text() + " …";
        };
    }
}
