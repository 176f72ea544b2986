package org.quorate.shell;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a failure to the log under a reference, and says the sentence for the screen. Exceptions' own messages are
 * left out of both, because they may quote what somebody typed about a family.
 */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FRAMES = 14;

    private Failures() {}

    /** The sentence to show, with the reference to quote. */
    static String recorded(Throwable failure) {
        var reference = "%06X".formatted(RANDOM.nextInt(0x1000000));
        LOG.error("failure {}: {}", reference, outline(failure));
        return "It is not your fault, and what you saved before is safe. Try again; if it happens again, tell the"
                + " service desk this reference: " + reference + ".";
    }

    static String outline(Throwable failure) {
        var outline = new StringBuilder();
        for (var cause = failure; cause != null && outline.length() < 8_000; cause = cause.getCause()) {
            outline.append(outline.isEmpty() ? "" : System.lineSeparator() + "caused by ")
                    .append(cause.getClass().getName())
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(FRAMES)
                            .map(frame -> System.lineSeparator() + "    at " + frame)
                            .collect(Collectors.joining()));
        }
        return outline.toString();
    }
}
