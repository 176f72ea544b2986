package org.quorate.demo.county;

import java.nio.file.Path;
import java.time.Clock;
import org.quorate.kernel.Command;
import org.quorate.kernel.Time;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code ./portal demo-county FOLDER}: writes the made-up county as files to import. */
@Component
@Profile("demo")
@CommandLine.Command(
        name = "demo-county",
        mixinStandardHelpOptions = true,
        description = "Writes the made-up county as a folder of CSV files.")
final class DemoCountyCommand implements Command {

    @CommandLine.Spec
    private CommandSpec spec;

    @CommandLine.Parameters(paramLabel = "FOLDER", description = "Where the files go; made when missing.")
    private Path folder;

    private final Clock clock;

    DemoCountyCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        County.write(folder, Time.today(clock));
        spec.commandLine().getOut().println("Northshire is in " + folder + ".");
        spec.commandLine().getOut().flush();
        return CommandLine.ExitCode.OK;
    }
}
