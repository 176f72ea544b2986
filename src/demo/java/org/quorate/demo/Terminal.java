package org.quorate.demo;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/** What the demonstration says to the person at the terminal; results of commands have the standard output alone. */
final class Terminal {

    private static final PrintStream ERR = System.err;

    private Terminal() {}

    static void say(String line) {
        ERR.println(line);
    }

    static Progress progress() {
        // null where the output is redirected
        return new ProgressBar(
                ERR,
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent());
    }
}
