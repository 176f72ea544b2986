package org.quorate.demo;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Progress at the terminal: one line that fills up, or a line each tenth where the output is not a terminal. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean terminal;
    private @Nullable String current;
    private int shown = -1;

    ProgressBar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void reached(String what, int done, int of) {
        if (!what.equals(current)) {
            current = what;
            shown = -1;
        }
        var share = (int) Math.min(100L, 100L * done / Math.max(1, of));
        var step = terminal ? share : share / 10 * 10;
        if (step == shown) {
            return;
        }
        shown = step;
        if (terminal) {
            var filled = WIDTH * share / 100;
            out.print(
                    "\r  " + "#".repeat(filled) + ".".repeat(WIDTH - filled) + line(what, done, of, share) + "\033[K");
            if (done >= of) {
                out.println();
            }
        } else {
            out.println(line(what, done, of, share));
        }
        out.flush();
    }

    private static String line(String what, int done, int of, int share) {
        return String.format(Locale.UK, "  %3d%%  %,d of %,d %s", share, done, of, what);
    }
}
