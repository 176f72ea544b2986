package org.quorate.demo;

import java.io.PrintStream;

/** What the demonstration says to the person at the terminal; results of commands have the standard output alone. */
final class Terminal {

    private static final PrintStream ERR = System.err;

    private Terminal() {}

    static void say(String line) {
        ERR.println(line);
    }

    static Progress progress() {
        var console = System.console();
        return new ProgressBar(ERR, console != null && console.isTerminal());
    }
}
