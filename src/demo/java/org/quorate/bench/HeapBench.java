package org.quorate.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/**
 * {@code ./portal bench heap}: lets people sign in, each in a browser, and open the workspace of a conference, and says
 * how much memory of the portal one of them takes: what lives after a full collection, with them and without, divided
 * by how many they are.
 */
@CommandLine.Command(
        name = "bench heap",
        mixinStandardHelpOptions = true,
        description = "Prints how much memory one signed-in person with an open workspace takes.")
public final class HeapBench extends Bench {

    /** They load what all share, and are not counted. */
    private static final int FIRST = 2;

    private static final int TAPS = 10;
    private static final double KILO = 1024;

    @CommandLine.Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = "20",
            description = "how many; default ${DEFAULT-VALUE}")
    private int people;

    public static void main(String[] args) {
        run(new HeapBench(), args);
    }

    @Override
    public Integer call() throws IOException {
        var devices = new ArrayList<Device>();
        try (var stage = Stage.open("heap", FIRST + people);
                var chromium = Chromium.start()) {
            for (var chair : stage.cast().chairs().subList(0, FIRST)) {
                devices.add(opened(new Device(chromium.browser(), stage, chair)));
                devices.getLast().walk();
            }
            var before = liveBytes(stage.portalPid());
            for (var chair : stage.cast().chairs().subList(FIRST, FIRST + people)) {
                devices.add(opened(new Device(chromium.browser(), stage, chair)));
            }
            say("people                       %,d, each with a browser and the workspace open", people);
            say("portal without them          %.1f MB", before / KILO / KILO);
            say("one of them, idle            %.0f KB", each(stage, before));
            work(devices.subList(FIRST, devices.size()));
            say("one of them, after work      %.0f KB (%d taps on the roll, every tab)", each(stage, before), TAPS);
            devices.forEach(Device::close);
        }
        return CommandLine.ExitCode.OK;
    }

    private static Device opened(Device device) {
        device.open();
        return device;
    }

    private static void work(List<Device> devices) {
        for (var device : devices) {
            for (int tap = 0; tap < TAPS; tap++) {
                device.tap((double) tap / TAPS);
            }
            device.awaitNothingKept();
            device.walk();
        }
    }

    private double each(Stage stage, long before) throws IOException {
        return (liveBytes(stage.portalPid()) - before) / KILO / people;
    }

    /** What is left in the heap of a process after a full collection. */
    static long liveBytes(long pid) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram").start();
        try (var lines = process.inputReader()) {
            return lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .map(line -> line.split("\\s+"))
                    .mapToLong(columns -> Long.parseLong(columns[2]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the portal does not say what is in its heap"));
        }
    }
}
