package org.quorate.supply;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code ./portal audit-dependencies}: prints what is in the production jar, with versions and licences, for whoever
 * holds it against published vulnerabilities. Fails when something in the jar is not in its bill of materials.
 */
@CommandLine.Command(
        name = "audit-dependencies",
        mixinStandardHelpOptions = true,
        description = "Prints what is in the production jar, with versions.")
public final class AuditDependencies implements Callable<Integer> {

    @CommandLine.Spec
    private CommandSpec spec;

    @CommandLine.Parameters(index = "0", description = "the jar", defaultValue = "target/quorate.jar")
    private Path jar;

    public static void main(String[] args) {
        System.exit(new CommandLine(new AuditDependencies()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var libraries = new ProductionJar(jar).libraries();
        var unlisted = libraries.stream().filter(library -> !library.isListed()).count();
        var out = spec.commandLine().getOut();
        libraries.forEach(library -> out.printf(
                "%-72s %-20s %s%n",
                library.isListed() ? library.coordinates() : library.file(), library.version(), library.licence()));
        out.printf(
                "%n%,d libraries in %s, %,d of them not in its bill of materials (%s)%n",
                libraries.size(), jar, unlisted, ProductionJar.BILL);
        out.flush();
        return unlisted == 0 && !libraries.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
