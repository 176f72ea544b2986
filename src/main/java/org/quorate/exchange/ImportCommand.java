package org.quorate.exchange;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.quorate.exchange.check.Change;
import org.quorate.exchange.run.ImportMode;
import org.quorate.exchange.run.ImportPlaces;
import org.quorate.exchange.run.ImportResult;
import org.quorate.exchange.run.ImportState;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Command;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code ./portal import FOLDER}: exit code 0 when every row is in the portal, 4 when changes wait to be confirmed,
 * else 1.
 */
@Component
@CommandLine.Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Brings a folder of CSV files into the portal; docs/import.md describes them.")
final class ImportCommand implements Command {

    private static final int TO_CONFIRM = 4;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @CommandLine.Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The folder with the CSV files.")
    private @Nullable Path folder;

    @CommandLine.Option(names = "--format", description = "Print every file and its columns, and import nothing.")
    private boolean format;

    @CommandLine.Option(
            names = "--keep-going",
            description = "Write the good rows although others are refused; those go to the rejects folder.")
    private boolean keepGoing;

    @CommandLine.Option(
            names = "--update",
            description = "Also change rows that are in the portal already. Lists every change and makes none yet.")
    private boolean update;

    @CommandLine.Option(
            names = "--confirm",
            paramLabel = "SEAL",
            description = "Make the changes that --update has listed under this seal, and no others.")
    private @Nullable String seal;

    @CommandLine.Option(
            names = "--rejects",
            paramLabel = "DIR",
            description = "Where refused rows go with --keep-going (default: FOLDER-rejects).")
    private @Nullable Path rejects;

    @CommandLine.Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Where all refusals are written (default: " + ImportPlaces.REPORT + " here).")
    private Path report = Path.of(ImportPlaces.REPORT);

    private final Imports imports;
    private final ImportFormat files;

    ImportCommand(Imports imports, ImportFormat files) {
        this.imports = imports;
        this.files = files;
    }

    @Override
    public Integer call() {
        if (format) {
            spec.commandLine().getOut().println(files.markdown());
            return CommandLine.ExitCode.OK;
        }
        if (folder == null || !Files.isDirectory(folder)) {
            spec.commandLine().getErr().println(folder == null ? "Which folder?" : folder + " is not a folder.");
            return CommandLine.ExitCode.USAGE;
        }
        return importFolder(folder);
    }

    private int importFolder(Path from) {
        var started = System.nanoTime();
        var result = imports.importFolder(
                Actor.system("import"),
                new ImportPlaces(from, report, rejects(from)),
                new ImportMode(keepGoing, update || seal != null, seal),
                new Line()::show);
        print(result, rejects(from), Duration.ofNanos(System.nanoTime() - started));
        if (result.state() == ImportState.TO_CONFIRM) {
            return TO_CONFIRM;
        }
        return result.isComplete() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private Path rejects(Path from) {
        return rejects != null
                ? rejects
                : from.resolveSibling(from.toAbsolutePath().getFileName() + "-rejects");
    }

    private void print(ImportResult result, Path refused, Duration took) {
        var out = spec.commandLine().getOut();
        result.refusals().forEach(refusal -> out.println(refusal.inWords()));
        var more = result.refusalsInAll() - result.refusals().size();
        if (more > 0) {
            out.printf("… and %,d more.%n", more);
        }
        if (result.refusalsInAll() > 0) {
            out.printf("All reasons are in %s.%n", report);
        }
        changes(result, out);
        out.printf(
                "%,d rows read: %,d new, %,d here already, %,d refused. %s%n",
                result.rows(), result.addedRows(), result.presentRows(), result.refusedRows(), ending(result, refused));
        out.printf("It took %.1f seconds.%n", took.toMillis() / 1000.0);
        out.flush();
    }

    private void changes(ImportResult result, PrintWriter out) {
        if (result.changes().isEmpty()) {
            return;
        }
        result.changes().stream().limit(ImportResult.SHOWN).map(Change::inWords).forEach(out::println);
        out.printf(
                "Changes: %,d, all of them in %s.%n",
                result.changes().size(), report.resolveSibling(ImportPlaces.CHANGES));
        if (result.state() == ImportState.TO_CONFIRM) {
            out.printf("To make exactly these changes: the same command with --confirm %s%n", result.seal());
        }
    }

    private static String ending(ImportResult result, Path refused) {
        if (result.state() != ImportState.DONE) {
            return "Nothing was written.";
        }
        return result.refusedRows() == 0
                ? "All of them are in the portal."
                : "The refused rows are in " + refused + "; mend and import them.";
    }

    /** One line for each state, as soon as it begins. */
    private final class Line {

        private @Nullable ImportState last;

        void show(ImportState state, int done, int total) {
            if (state != last) {
                last = state;
                spec.commandLine().getOut().println(state.text() + " …");
                spec.commandLine().getOut().flush();
            }
        }
    }
}
