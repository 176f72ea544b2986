package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.kernel.Command;
import org.quorate.testing.TestDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The application as a command has it: without screens, and without doing the portal's timed work beside it. */
@SpringBootTest(classes = Quorate.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ActiveProfiles("command")
@ContextConfiguration(initializers = TestDatabase.class)
class CommandModeTest {

    @Autowired
    ObjectProvider<Command> commands;

    @Autowired
    ObjectProvider<TimedWork> timedWork;

    @Test
    void commandsRunWithoutAWebServer() {
        assertThat(Commands.of(commands).run("--help")).isZero();
        assertThat(timedWork.stream()).isEmpty();
    }

    @Test
    void anUnknownCommandFails() {
        assertThat(Commands.of(commands).run("no-such-command")).isEqualTo(2);
    }
}
