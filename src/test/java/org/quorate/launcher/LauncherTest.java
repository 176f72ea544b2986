package org.quorate.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./portal} where there is little to find, as on a new machine. */
class LauncherTest {

    private static final Path PORTAL = Path.of("portal").toAbsolutePath();
    private static final List<String> TOOLS = List.of("sh", "dirname", "sed", "head", "readlink", "cat", "find", "id");

    @TempDir
    Path empty;

    @Test
    void withoutAJdkItSaysWhatToInstallAndFails() throws Exception {
        var said = portal(Map.of("PORTAL_JDK_FOLDERS", empty.toString()), "run");

        assertThat(said.text()).startsWith("Quorate needs a JDK 25 or later and found none.");
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void anOlderJdkIsNotTaken() throws Exception {
        var old = jdk("17.0.12");

        var said = portal(Map.of("JAVA_HOME", old.toString(), "PORTAL_JDK_FOLDERS", empty.toString()), "run");

        assertThat(said.text()).startsWith("Quorate needs a JDK 25 or later and found none.");
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void withAJdkButWithoutMavenItSaysThat() throws Exception {
        var said = portal(Map.of("PORTAL_JDK_FOLDERS", jdk("25.0.3").toString()), "test");

        assertThat(said.text()).startsWith("Quorate is built with Maven 3.8.7 or later and found none.");
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void helpNamesTheCommandsAndNeedsNothing() throws Exception {
        var said = portal(Map.of(), "help");

        assertThat(said.text()).contains("run [--port N]", "test [MAVEN ...]", "import FOLDER", "figures");
        assertThat(said.exit()).isZero();
    }

    @Test
    void withoutACommandItShowsHelpAndFails() throws Exception {
        var said = portal(Map.of());

        assertThat(said.text()).startsWith("Usage: ./portal COMMAND");
        assertThat(said.exit()).isEqualTo(2);
    }

    private record Said(String text, int exit) {}

    private Said portal(Map<String, String> environment, String... arguments) throws Exception {
        var command = new ProcessBuilder("/bin/sh", PORTAL.toString());
        command.command().addAll(List.of(arguments));
        command.environment().clear();
        command.environment().put("PATH", onlyTheBasicTools().toString());
        command.environment().put("HOME", empty.toString());
        command.environment().putAll(environment);
        var process = command.redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Said(text, process.exitValue());
    }

    private Path onlyTheBasicTools() throws IOException {
        var bin = Files.createDirectories(Path.of("target", "launcher-tools")).toAbsolutePath();
        for (var tool : TOOLS) {
            for (var folder : List.of("/bin", "/usr/bin")) {
                var program = Path.of(folder, tool);
                if (Files.isExecutable(program) && !Files.exists(bin.resolve(tool))) {
                    Files.createSymbolicLink(bin.resolve(tool), program);
                }
            }
        }
        return bin;
    }

    private Path jdk(String version) throws IOException {
        var bin = Files.createDirectories(empty.resolve("jdk-" + version).resolve("bin"));
        for (var program : List.of("java", "javac")) {
            var file = Files.writeString(bin.resolve(program), """
                    #!/bin/sh
                    echo 'openjdk version "%s" 2026-04-21' >&2
                    """.formatted(version));
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        return bin.getParent();
    }
}
