package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.kernel.Command;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import picocli.CommandLine;

class CommandsTest {

    private static final String TYPED = "Tamsin Teasel";

    @CommandLine.Command(name = "try")
    record Failing(RuntimeException failure) implements Command {
        @Override
        public Integer call() {
            throw failure;
        }
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new CannotGetJdbcConnectionException(TYPED), "The database did not answer"),
                Arguments.of(
                        new UncheckedIOException(new IOException("No space left on " + TYPED)), "the disk may be full"),
                Arguments.of(new IllegalStateException(TYPED), "Something went wrong in the portal"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aCommandThatCannotGoOnSaysWhyInWordsAndQuotesNothing(RuntimeException failure, String words) {
        var said = new StringWriter();
        var beans = new StaticListableBeanFactory();
        beans.addBean("try", new Failing(failure));
        var commands = Commands.of(beans.getBeanProvider(Command.class));

        assertThat(commands.saying(new PrintWriter(said)).run("try")).isEqualTo(3);
        assertThat(said.toString()).contains(words).doesNotContain(TYPED);
    }
}
