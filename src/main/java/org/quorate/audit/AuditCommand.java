package org.quorate.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Command;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** {@code ./portal audit head} and {@code ./portal audit verify --heads FILE}: docs/audit.md. */
@Component
@CommandLine.Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Signs the head of the audit record, and checks the record.")
final class AuditCommand implements Command {

    private static final Actor OPERATOR = Actor.system("audit command");

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final AuditRecord record;
    private final Heads heads;

    AuditCommand(AuditRecord record, Heads heads) {
        this.record = record;
        this.heads = heads;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    @CommandLine.Command(
            name = "head",
            mixinStandardHelpOptions = true,
            description = "Signs the head and prints it in one line. Keep the line outside the database.")
    int head() {
        try {
            print(heads.sign(OPERATOR).line());
            return ExitCode.OK;
        } catch (RuleViolation broken) {
            complain("The audit record does not hold; nothing was signed. See: audit verify");
            return ExitCode.SOFTWARE;
        }
    }

    @CommandLine.Command(
            name = "public-key",
            mixinStandardHelpOptions = true,
            description = "Prints what others check heads with: X.509, Base64.")
    int publicKey() {
        print(heads.publicKey(OPERATOR));
        return ExitCode.OK;
    }

    @CommandLine.Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Walks the whole record. Exit code 0 when it holds, else 1.")
    int verify(
            @CommandLine.Option(
                            names = "--heads",
                            paramLabel = "FILE",
                            description = "Heads kept outside: any text with their lines in it, such as saved mails.")
                    @Nullable
                    Path file)
            throws IOException {
        var kept = file == null ? List.<SignedHead>of() : kept(file);
        if (file != null && kept.isEmpty()) {
            complain("There is no signed head in " + file + ".");
            return ExitCode.USAGE;
        }
        var result = record.verify(OPERATOR, kept);
        if (result.broken() != null) {
            print("BROKEN. " + result.broken().inWords() + ".");
            print(
                    result.provenTo() == 0
                            ? "No signed head before that place fits."
                            : "Up to number %,d it is as it was when a head was signed.".formatted(result.provenTo()));
            return ExitCode.SOFTWARE;
        }
        print("Whole: %,d entries.".formatted(result.entries()));
        print(proof(kept));
        return ExitCode.OK;
    }

    private static List<SignedHead> kept(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.flatMap(line -> SignedHead.in(line).stream()).toList();
        }
    }

    private static String proof(List<SignedHead> kept) {
        return kept.stream()
                .max(Comparator.comparingLong(SignedHead::seq))
                .map(last -> ("%,d kept heads fit. Up to number %,d nothing was changed, reordered or taken away since"
                                + " %s; what was written after that is only as safe as the database.")
                        .formatted(kept.size(), last.seq(), last.at()))
                .orElse("No kept head was given (--heads FILE): whoever can write the database could have written all"
                        + " of it anew, and this would not show.");
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    private void complain(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}
