package org.quorate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** {@code ./portal bench kills} with a few kills. */
class KillsBenchIT {

    @Test
    void noTapAndNoAnswerIsLostOrDoubledWhenThePortalOrTheDatabaseIsKilled() {
        var said = new StringWriter();

        var exit = new CommandLine(new KillsBench())
                .setOut(new PrintWriter(said))
                .execute("--portal", "1", "--database", "2");

        assertThat(said.toString()).contains("Good: nothing lost, nothing doubled.");
        assertThat(exit).as(said.toString()).isZero();
    }
}
