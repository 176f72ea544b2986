package org.quorate.insight.print;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.insight.Figures;
import org.quorate.insight.domain.Breakdown;
import org.quorate.insight.domain.Choice;
import org.quorate.insight.domain.Figure;
import org.quorate.insight.domain.FigureFilter;
import org.quorate.insight.domain.FigureReport;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Command;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Typed;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code ./portal figures non-attendance --from 2018-04-01 --to 2019-03-31}: a figure at the command line. */
@Component
@CommandLine.Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = "Prints a figure with its unit and definition.")
class FiguresCommand implements Command {

    private static final Actor READER = Actor.system("figures");
    private static final int TIMED_RUNS = 5;

    enum Format {
        TABLE,
        CSV,
        JSON
    }

    static final class Day implements CommandLine.ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String typed) {
            try {
                return Typed.day(typed);
            } catch (RuleViolation notADay) {
                throw new CommandLine.TypeConversionException(
                        "'" + typed + "' is no day; write it as 01/04/2018 or 2018-04-01.");
            }
        }
    }

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "FIGURE",
            description =
                    "non-attendance, timeliness, participation, family-attendance, quoracy, reports" + " or exclusions")
    private String figure = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            converter = Day.class,
            description = "First day, as 01/04/2018 or 2018-04-01.")
    private LocalDate from = LocalDate.MIN;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DATE",
            converter = Day.class,
            description = "Last day, itself counted.")
    private LocalDate to = LocalDate.MIN;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "profession, locality, kind, icpc, initial-or-review, agency or month.")
    private @Nullable String by;

    @Option(names = "--locality", paramLabel = "CODE", description = "Only this locality: its code or name.")
    private @Nullable String locality;

    @Option(names = "--kind", paramLabel = "KIND", description = "initial, review, pre-birth or transfer-in.")
    private @Nullable String kind;

    @Option(names = "--profession", paramLabel = "GROUP", description = "Only this line of the report, such as GP.")
    private @Nullable String profession;

    @Option(names = "--agency", paramLabel = "AGENCY", description = "Only this agency: its name or id.")
    private @Nullable String agency;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv or json; ${DEFAULT-VALUE} unless said.")
    private Format format = Format.TABLE;

    @Option(names = "--whole", description = "Per cents without decimals.")
    private boolean whole;

    @Option(names = "--timing", description = "Also prints, to the error stream, how long the queries took.")
    private boolean timing;

    private final Figures figures;

    FiguresCommand(Figures figures) {
        this.figures = figures;
    }

    @Override
    public Integer call() throws IOException {
        var wanted = required(
                Figure.byCode(figure).orElse(null),
                "figure",
                figure,
                Stream.of(Figure.values()).map(Figure::code).toList());
        var breakdown = breakdown(wanted);
        try {
            var filter = filter();
            Supplier<FigureReport> count = () -> figures.report(READER, wanted, breakdown, filter);
            var report = count.get();
            print(whole ? report.inWholePercents() : report, spec.commandLine().getOut());
            if (timing) {
                printTiming(report.queried(), count, spec.commandLine().getErr());
            }
            return 0;
        } catch (RuleViolation violation) {
            throw new ParameterException(spec.commandLine(), words(violation));
        }
    }

    private void print(FigureReport report, PrintWriter out) throws IOException {
        switch (format) {
            case TABLE -> TextTable.write(report, out);
            case JSON -> JsonFile.write(report, out);
            case CSV -> {
                var text = new StringBuilder();
                CsvFile.write(report, text);
                out.print(text);
                out.flush();
            }
        }
    }

    private static void printTiming(Duration first, Supplier<FigureReport> count, PrintWriter err) {
        var best = Stream.generate(() -> count.get().queried())
                .limit(TIMED_RUNS)
                .min(Duration::compareTo)
                .orElseThrow();
        err.printf(
                Locale.UK,
                "Queries took %.1f ms the first time, %.1f ms at best of %d more.%n",
                first.toNanos() / 1e6,
                best.toNanos() / 1e6,
                TIMED_RUNS);
        err.flush();
    }

    private Breakdown breakdown(Figure wanted) {
        if (by == null) {
            return wanted.breakdowns().getFirst();
        }
        var found = Breakdown.byCode(by).filter(wanted.breakdowns()::contains).orElse(null);
        return required(
                found,
                "--by",
                by,
                wanted.breakdowns().stream().map(Breakdown::code).toList());
    }

    private FigureFilter filter() {
        return FigureFilter.between(from, to)
                .inLocality(uuid(choice("--locality", locality, any -> figures.localities(READER))))
                .ofKind(choice("--kind", kind, any -> figures.kinds(READER)))
                .ofReportingGroup(choice("--profession", profession, any -> figures.reportingGroups(READER)))
                .ofAgency(uuid(choice("--agency", agency, name -> figures.agencies(READER, name, 0, 20))));
    }

    /** The key of the choice whose key, code or label was typed, whatever its case. */
    private @Nullable String choice(String option, @Nullable String typed, Function<String, List<Choice>> choices) {
        if (typed == null) {
            return null;
        }
        var offered = choices.apply(typed);
        var code = typed.replace('-', '_');
        var found = offered.stream()
                .filter(choice -> Stream.of(choice.key(), choice.code(), choice.label())
                        .anyMatch(name -> name.equalsIgnoreCase(typed) || name.equalsIgnoreCase(code)))
                .map(Choice::key)
                .findFirst()
                .orElse(null);
        return required(found, option, typed, offered.stream().map(Choice::code).toList());
    }

    private static @Nullable UUID uuid(@Nullable String key) {
        return key == null ? null : UUID.fromString(key);
    }

    private <T> T required(@Nullable T found, String what, String typed, List<String> possible) {
        if (found == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No %s is called '%s'%s"
                            .formatted(
                                    what,
                                    typed,
                                    possible.isEmpty()
                                            ? "."
                                            : "; there are: "
                                                    + possible.stream().collect(Collectors.joining(", "))));
        }
        return found;
    }

    private static String words(RuleViolation violation) {
        return switch (violation.code()) {
            case "period-ends-before-it-begins" -> "--to lies before --from.";
            case "figure-counts-no-professionals" -> "Only non-attendance takes --profession and --agency.";
            default -> violation.code();
        };
    }
}
