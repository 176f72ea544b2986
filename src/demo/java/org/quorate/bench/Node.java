package org.quorate.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A process of the portal. */
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

    /** With nobody to serve. */
    static Node start(String name, Settings settings, Path folder) throws IOException {
        return start(
                name,
                settings,
                folder,
                Map.of("SPRING_MAIN_WEBAPPLICATIONTYPE", "none", "SPRING_AUTOCONFIGURE_EXCLUDE", NO_SCREENS));
    }

    /** With its screens on this port. */
    static Node serving(int port, String name, Settings settings, Path folder) throws IOException {
        return start(name, settings, folder, Map.of("SERVER_PORT", Integer.toString(port)));
    }

    private static Node start(String name, Settings settings, Path folder, Map<String, String> more)
            throws IOException {
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
                "org.quorate.Quorate"));
        builder.environment().putAll(settings.environment());
        builder.environment().putAll(more);
        builder.environment().put("QUORATE_WORK_NODE", name);
        return new Node(builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve(name + ".log").toFile()))
                .start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
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
