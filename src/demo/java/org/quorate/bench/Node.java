package org.quorate.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One more process of the portal, without screens: it only does its share of the timed work. */
final class Node implements AutoCloseable {

    private static final String NO_SCREENS = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
            + "com.vaadin.flow.spring.VaadinScopesConfig";

    private final Process process;
    private final Thread withUs;

    private Node(Process process) {
        this.process = process;
        this.withUs = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(withUs);
    }

    static Node start(String name, Settings settings, Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                java,
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "org.quorate.Quorate",
                "--spring.main.web-application-type=none"));
        builder.environment().putAll(settings.environment());
        builder.environment().put("SPRING_AUTOCONFIGURE_EXCLUDE", NO_SCREENS);
        builder.environment().put("QUORATE_WORK_NODE", name);
        return new Node(builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As a power cut does it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
        Runtime.getRuntime().removeShutdownHook(withUs);
    }
}
