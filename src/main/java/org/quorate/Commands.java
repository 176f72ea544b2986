package org.quorate;

import org.quorate.kernel.Command;
import org.springframework.beans.factory.ObjectProvider;
import picocli.CommandLine;

/** The command line of the portal: every {@link Command} bean is a sub-command. */
@CommandLine.Command(name = "portal", mixinStandardHelpOptions = true, description = "Quorate at the command line.")
final class Commands {

    private final CommandLine line = new CommandLine(this);

    static Commands of(ObjectProvider<Command> beans) {
        var commands = new Commands();
        beans.orderedStream().forEach(commands.line::addSubcommand);
        return commands;
    }

    int run(String... args) {
        return line.setCaseInsensitiveEnumValuesAllowed(true).execute(args);
    }
}
