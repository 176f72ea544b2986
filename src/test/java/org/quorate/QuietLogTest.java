package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What a library logs about a failure, as the log prints it. */
class QuietLogTest {

    private static final String TYPED = "Tamsin Teasel of 3 Mill Lane";

    private final Throwable failure = new IllegalStateException(
            "Request processing failed: could not execute statement [Duplicate entry '" + TYPED + "']",
            new DataIntegrityViolationException(
                    "could not execute statement [Duplicate entry '" + TYPED + "']",
                    new SQLException("Duplicate entry '" + TYPED + "'")));

    @Test
    void aFailureIsPrintedByItsKindAndPlace() {
        assertThat(printed("org.apache.catalina.core.ContainerBase.[Tomcat].[localhost]", "threw exception"))
                .doesNotContain(TYPED)
                .contains("threw exception")
                .contains("java.lang.IllegalStateException")
                .contains("caused by java.sql.SQLException")
                .contains("at " + QuietLogTest.class.getName());
    }

    @Test
    void whatALibraryCopiedFromTheFailureIsLeftOut() {
        assertThat(printed(
                        "com.vaadin.flow",
                        "Servlet.service() threw exception [" + failure.getMessage() + "] with root"))
                .doesNotContain(TYPED)
                .contains("threw exception […] with root");
        assertThat(printed("com.vaadin.flow", "could not: Duplicate entry '" + TYPED + "'"))
                .doesNotContain(TYPED);
    }

    @Test
    void whyThePortalDidNotStartIsSaidWithoutWhatTheDatabaseQuotes() {
        assertThat(printed("org.springframework.boot.SpringApplication", "Application run failed"))
                .doesNotContain(TYPED)
                .contains("IllegalStateException: Request processing failed: could not execute statement […]");
    }

    private String printed(String logger, String message) {
        var event = new LoggingEvent("", new LoggerContext().getLogger(logger), Level.ERROR, message, failure, null);
        return new QuietMessage().convert(event) + new QuietFailure().convert(event);
    }
}
