package org.quorate.bench;

import java.util.TimeZone;
import java.util.concurrent.Callable;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A command that measures and prints line by line. */
abstract class Bench implements Callable<Integer> {

    @CommandLine.Spec
    CommandSpec spec;

    /** Runs it in a JVM of its own, quietly and in UTC. */
    static void run(Bench bench, String... args) {
        LoggingSystem.get(Bench.class.getClassLoader()).beforeInitialize();
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.exit(new CommandLine(bench).execute(args));
    }

    final void say(String line, Object... values) {
        var out = spec.commandLine().getOut();
        out.println(line.formatted(values));
        out.flush();
    }
}
