package org.quorate.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.quorate.bench.Visitor.Answer;
import picocli.CommandLine;

/**
 * {@code ./portal bench screens}: what one opening of a screen asks of the database and sends over the wire, and how
 * long people wait for it who do nothing but open one screen after the other, all at the same time.
 */
@CommandLine.Command(
        name = "bench screens",
        mixinStandardHelpOptions = true,
        description =
                "Prints what opening a screen costs: time, statements, entries in the audit record, bytes, memory.")
public final class ScreensBench extends Bench {

    /** The portal asks some things by itself; the least of so many openings has none of them in it. */
    private static final int LOOKS = 7;

    private static final double MILLI = 1e6;
    private static final double KILO = 1024;

    @CommandLine.Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = "4",
            description = "how many at the same time; default ${DEFAULT-VALUE}")
    private int people;

    @CommandLine.Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "40",
            description = "how often each of them opens every screen; default ${DEFAULT-VALUE}")
    private int rounds;

    /** Somebody at work, in a conference of their own. */
    private record Worker(Visitor visitor, UUID conferenceId) {

        Answer open(Screen screen) {
            return screen.open(visitor, conferenceId);
        }
    }

    public static void main(String[] args) {
        run(new ScreensBench(), args);
    }

    @Override
    public Integer call() throws Exception {
        try (var stage = Stage.open("screens", 1 + people, Cast::inCounty)) {
            var cast = stage.cast();
            var first = arrive(stage, 0);
            counts(stage, first);
            var before = HeapBench.liveBytes(stage.portalPid());
            var workers = new ArrayList<Worker>();
            for (int number = 1; number < cast.chairs().size(); number++) {
                workers.add(arrive(stage, number));
            }
            workers.forEach(worker -> worker.open(Screen.WORKSPACE));
            var each = (HeapBench.liveBytes(stage.portalPid()) - before) / KILO / people;
            say("%nlive heap a session with an open workspace  %.0f KB", each);
            times(stage, workers);
        }
        return CommandLine.ExitCode.OK;
    }

    private static Worker arrive(Stage stage, int number) {
        var chair = stage.cast().chairs().get(number);
        var visitor = new Visitor(stage.address()).signIn(chair.username(), chair.password());
        return new Worker(visitor, stage.cast().conferenceIds().get(number));
    }

    private void counts(Stage stage, Worker worker) {
        say(
                "%-14s%11s%9s%9s%9s%12s%12s%12s",
                "", "statements", "selects", "commits", "appends", "bytes", "on the wire", "round trips");
        try (var log = new StatementLog(stage.database().url(), stage.database().password())) {
            for (var screen : Screen.values()) {
                var asked = new ArrayList<StatementLog.Asked>();
                var answers = new ArrayList<Answer>();
                for (int look = 0; look < LOOKS; look++) {
                    screen.before(worker.visitor(), worker.conferenceId());
                    asked.add(log.during(() -> answers.add(worker.open(screen))));
                }
                var least = Collections.min(asked, Comparator.comparing(StatementLog.Asked::all));
                var answer = answers.getLast();
                say(
                        "%-14s%,11d%,9d%,9d%,9d%,12d%,12d%,12d",
                        screen.words(),
                        least.all(),
                        least.selects(),
                        least.commits(),
                        least.appends(),
                        answer.plain(),
                        answer.sent(),
                        answer.roundTrips());
                if (System.getProperty("quorate.bench.statements") != null) {
                    least.statements().forEach(statement -> say("    %s", statement.replaceAll("\\s+", " ")));
                }
            }
        }
    }

    private void times(Stage stage, List<Worker> workers) throws Exception {
        // a portal just started is slow for everybody
        work(workers, Math.max(1, rounds / 2));
        var begin = System.nanoTime();
        var busy = busy(stage);
        var took = work(workers, rounds);
        var worked = busy(stage).minus(busy);
        var seconds = (System.nanoTime() - begin) / 1e9;
        say("%n%d people, %d rounds each, %.1f s%n%-14s%10s%10s", people, rounds, seconds, "", "p50 ms", "p95 ms");
        took.forEach((screen, all) -> say("%-14s%10.1f%10.1f", screen.words(), share(all, 0.5), share(all, 0.95)));
        var openings = took.values().stream().mapToInt(List::size).sum();
        say("%-14s%10.1f%10.1f", "all", share(flat(took), 0.5), share(flat(took), 0.95));
        say("openings a second  %.1f", openings / seconds);
        say("processor time of the portal for each  %.1f ms", worked.toNanos() / MILLI / openings);
    }

    /** How much the portal has used the processor, whatever else the machine does. */
    private static Duration busy(Stage stage) {
        return ProcessHandle.of(stage.portalPid())
                .flatMap(portal -> portal.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    private static List<Duration> flat(Map<Screen, List<Duration>> took) {
        return took.values().stream().flatMap(List::stream).toList();
    }

    private static double share(List<Duration> all, double part) {
        var sorted = all.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.floor(sorted.size() * part)))
                        .toNanos()
                / MILLI;
    }

    private static Map<Screen, List<Duration>> work(List<Worker> workers, int rounds) throws Exception {
        var took = new EnumMap<Screen, List<Duration>>(Screen.class);
        for (var screen : Screen.values()) {
            took.put(screen, Collections.synchronizedList(new ArrayList<>()));
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (var worker : workers) {
                all.add(executor.submit(() -> {
                    for (int round = 0; round < rounds; round++) {
                        for (var screen : Screen.values()) {
                            screen.before(worker.visitor(), worker.conferenceId());
                            var begin = System.nanoTime();
                            worker.open(screen);
                            took.get(screen).add(Duration.ofNanos(System.nanoTime() - begin));
                        }
                    }
                }));
            }
            for (var done : all) {
                done.get();
            }
        }
        return took;
    }
}
