package org.quorate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** {@code ./portal bench delivery} with few messages: two processes deliver, one is killed. */
class DeliveryBenchIT {

    @Test
    void nothingIsLostWhenAProcessIsKilled() {
        var said = new StringWriter();

        var exit = new CommandLine(new DeliveryBench())
                .setOut(new PrintWriter(said))
                .execute("--messages", "600");

        assertThat(said.toString()).contains("600 different Message-IDs", "Good: nothing lost");
        assertThat(exit).as(said.toString()).isZero();
    }
}
