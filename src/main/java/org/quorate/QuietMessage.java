package org.quorate;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** The message of a log line, without what a library copied into it from the failure it tells of. */
public final class QuietMessage extends ClassicConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return QuietFailure.without(event.getFormattedMessage(), QuietFailure.causes(event.getThrowableProxy()));
    }
}
