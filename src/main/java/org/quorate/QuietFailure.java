package org.quorate;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints failures in the log by their kind and place, whoever logs them. Their messages are left out, because they may
 * quote what somebody typed; only why the portal did not start is said, without what the database quotes.
 */
public final class QuietFailure extends ThrowableHandlingConverter {

    private static final String START = "org.springframework.boot.";
    private static final int FRAMES = 24;
    private static final int CAUSES = 12;

    @Override
    public String convert(ILoggingEvent event) {
        var lines = new StringBuilder();
        var causes = causes(event.getThrowableProxy());
        var atStart = event.getLoggerName().startsWith(START);
        for (var cause : causes) {
            lines.append(lines.isEmpty() ? "" : "caused by ")
                    .append(cause.getClassName())
                    .append(atStart ? said(cause, causes) : "")
                    .append(frames(cause))
                    .append(System.lineSeparator());
        }
        return lines.toString();
    }

    /** The failure and its causes, outermost first. */
    static List<IThrowableProxy> causes(@Nullable IThrowableProxy failure) {
        var causes = new ArrayList<IThrowableProxy>();
        for (var cause = failure; cause != null && causes.size() < CAUSES; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    /** The text without what these failures say. */
    static String without(String text, List<IThrowableProxy> failures) {
        var quiet = text;
        for (var failure : failures) {
            var said = failure.getMessage();
            quiet = said == null || said.isBlank() ? quiet : quiet.replace(said, "…");
        }
        return quiet;
    }

    private static String said(IThrowableProxy failure, List<IThrowableProxy> causes) {
        var database = causes.stream()
                .filter(cause -> cause.getClassName().toLowerCase(Locale.ROOT).contains("sql"))
                .toList();
        var message = failure.getMessage();
        return message == null ? "" : ": " + without(message, database);
    }

    private static String frames(IThrowableProxy failure) {
        return Arrays.stream(failure.getStackTraceElementProxyArray())
                .limit(FRAMES)
                .map(frame -> System.lineSeparator() + "    " + frame)
                .collect(Collectors.joining());
    }
}
