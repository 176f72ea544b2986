package org.quorate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** {@code ./portal bench restore} with few families: a mistake and a dead server, undone from backup and binary log. */
class RestoreBenchIT {

    @Test
    void theSecondBeforeTheMistakeIsBroughtBack() {
        var said = new StringWriter();

        var exit = new CommandLine(new RestoreBench())
                .setOut(new PrintWriter(said))
                .execute("--families", "60");

        assertThat(said.toString())
                .contains("lost before the mistake      0 of 60", "to be entered again          3", "is refused");
        assertThat(exit).as(said.toString()).isZero();
    }
}
