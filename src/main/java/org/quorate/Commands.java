package org.quorate;

import java.io.PrintWriter;
import org.quorate.kernel.Command;
import org.quorate.kernel.Trouble;
import org.springframework.beans.factory.ObjectProvider;
import picocli.CommandLine;

/** The command line of the portal: every {@link Command} bean is a sub-command. */
@CommandLine.Command(name = "portal", mixinStandardHelpOptions = true, description = "Quorate at the command line.")
final class Commands {

    private static final int FAILED = 3;

    private final CommandLine line = new CommandLine(this);

    static Commands of(ObjectProvider<Command> beans) {
        var commands = new Commands();
        beans.orderedStream().forEach(commands.line::addSubcommand);
        return commands;
    }

    /** Says what is wrong there instead of on the error stream. */
    Commands saying(PrintWriter errors) {
        line.setErr(errors);
        return this;
    }

    /** The exit code: 3 when something failed that the call is not to blame for, which is said in words. */
    int run(String... args) {
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(command, failure))
                .execute(args);
    }

    /** Says why a command could not even begin, or could not go on. */
    static int failed(Throwable failure) {
        return failed(new CommandLine(new Commands()), failure);
    }

    private static int failed(CommandLine command, Throwable failure) {
        command.getErr()
                .println(Trouble.of(failure).text() + " (" + failure.getClass().getSimpleName() + ")");
        command.getErr().flush();
        return FAILED;
    }
}
