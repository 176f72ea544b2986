package org.quorate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void aLogFileGetsOneLineATenth() {
        var bar = new ProgressBar(out, false);

        for (var done = 1; done <= 2_000; done++) {
            bar.reached("conferences", done, 2_000);
        }

        assertThat(text().lines()).hasSize(11).first().isEqualTo("    0%  1 of 2,000 conferences");
        assertThat(text().lines()).last().isEqualTo("  100%  2,000 of 2,000 conferences");
    }

    @Test
    void aTerminalGetsOneLineThatFillsUpAndEnds() {
        var bar = new ProgressBar(out, true);

        bar.reached("families", 1, 2);
        bar.reached("families", 2, 2);

        assertThat(text()).contains("\r  ###############............... ", "\r  ############################## ");
        assertThat(text()).containsOnlyOnce("\n").endsWith("\n");
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
