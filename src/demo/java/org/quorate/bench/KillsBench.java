package org.quorate.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;

/**
 * {@code ./portal bench kills}: somebody taps the roll on a tablet and somebody else answers an invitation, while the
 * portal or the database is killed at random instants and started again. Whatever was acknowledged, or kept on the
 * tablet, must be there in the end, and once.
 */
@CommandLine.Command(
        name = "bench kills",
        mixinStandardHelpOptions = true,
        description = "Proves that no tap and no answer is lost or doubled when the portal or its database is killed.")
public final class KillsBench extends Bench {

    private static final int EARLIEST_MS = 150;
    private static final int LATEST_MS = 1_500;
    private static final int TAPS_AFTERWARDS = 3;

    @CommandLine.Option(
            names = "--portal",
            paramLabel = "N",
            defaultValue = "200",
            description = "how often the portal is killed; default ${DEFAULT-VALUE}")
    private int portal;

    @CommandLine.Option(
            names = "--database",
            paramLabel = "N",
            defaultValue = "50",
            description = "how often the database is killed; default ${DEFAULT-VALUE}")
    private int database;

    @CommandLine.Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "of the random instants and taps; default ${DEFAULT-VALUE}")
    private long seed;

    /** Whom it hits. */
    private enum Victim {
        PORTAL,
        DATABASE
    }

    public static void main(String[] args) {
        run(new KillsBench(), args);
    }

    @Override
    public Integer call() {
        try (var stage = Stage.open("kills", 1);
                var chromium = Chromium.start();
                var device = new Device(
                        chromium.browser(), stage, stage.cast().chairs().getFirst())) {
            return run(stage, device) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private boolean run(Stage stage, Device device) {
        var dice = new Random(seed);
        var begin = System.nanoTime();
        var answers = new Answers(stage.cast().invitation());
        try (answers) {
            device.open();
            for (var victim : victims(dice)) {
                strike(victim, stage, device, dice);
            }
        }
        return report(stage, device, answers, Duration.ofNanos(System.nanoTime() - begin));
    }

    private List<Victim> victims(Random dice) {
        var victims = new ArrayList<>(Collections.nCopies(portal, Victim.PORTAL));
        victims.addAll(Collections.nCopies(database, Victim.DATABASE));
        Collections.shuffle(victims, dice);
        return victims;
    }

    /** Taps before, at and after the kill; a dead portal's page is opened again, a dead database's is left alone. */
    private static void strike(Victim victim, Stage stage, Device device, Random dice) {
        var after = CompletableFuture.delayedExecutor(
                dice.nextInt(EARLIEST_MS, LATEST_MS), TimeUnit.MILLISECONDS, Runnable::run);
        var killed =
                CompletableFuture.runAsync(victim == Victim.PORTAL ? stage::killPortal : stage.database()::kill, after);
        while (!killed.isDone()) {
            device.tap(dice.nextDouble());
        }
        for (int more = 0; more < TAPS_AFTERWARDS; more++) {
            device.tap(dice.nextDouble());
        }
        if (victim == Victim.PORTAL) {
            stage.startPortalAgain();
            device.open();
        } else {
            stage.database().startAgain();
        }
        device.awaitNothingKept();
    }

    private boolean report(Stage stage, Device device, Answers answers, Duration took) {
        var reckoning = Reckoning.of(stage, device, answers);
        var refused =
                device.answers().values().stream().filter("refused"::equals).count();
        say("killed                       %,d times the portal, %,d times the database", portal, database);
        say("taps kept on the tablet      %,d", device.kept().size());
        say("  applied                    %,d", Reckoning.taps(stage).size());
        say("  refused, with a reason     %,d", refused);
        say("  never answered             %,d", reckoning.unanswered());
        say("  said applied, not there    %,d", reckoning.lost());
        say("  said refused, yet there    %,d", reckoning.refusedYetThere());
        say("  there, made by nobody      %,d", reckoning.unknown());
        say("  facts too many or too few  %,d", reckoning.doubled());
        say("answers sent by a link       %,d", answers.sent());
        say("  acknowledged               %,d", answers.acknowledged().size());
        say("  acknowledged, not there    %,d", reckoning.answersLost());
        say("  there more than once       %,d", reckoning.answersDoubled());
        say("took                         %.1f min, seed %d", took.toSeconds() / 60.0, seed);
        say(reckoning.isGood() ? "Good: nothing lost, nothing doubled." : "BAD.");
        return reckoning.isGood();
    }
}
