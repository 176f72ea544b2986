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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./portal} where there is little to find, as on a new machine. */
class LauncherTest {

    private static final Path PORTAL = Path.of("portal").toAbsolutePath();
    private static final List<String> TOOLS =
            List.of("sh", "dirname", "sed", "head", "readlink", "cat", "find", "id", "mktemp", "rm");

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

    @ParameterizedTest
    @CsvSource({"nothing, 0", "package, 1", "surefire:test, 1", "failsafe:integration-test, 1"})
    void theTestsFailWhenEitherHalfFails(String broken, int exit) throws Exception {
        var maven =
                program("maven/bin", "mvn", "echo ran \"$*\"\ncase \"$*\" in *%s*) exit 1;; esac".formatted(broken));
        var browser = program("browser", "chromium", "");
        var said = portal(
                Map.of(
                        "PORTAL_JDK_FOLDERS", jdk("25.0.3").toString(),
                        "MAVEN_HOME", maven.getParent().toString(),
                        "PATH", browser + ":" + onlyTheBasicTools()),
                "test");

        assertThat(said.exit()).as(said.text()).isEqualTo(exit);
        assertThat(said.text().contains("ran -B failsafe:integration-test failsafe:verify"))
                .as(said.text())
                .isEqualTo(!broken.equals("package"));
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
        var says = "echo 'openjdk version \"%s\" 2026-04-21' >&2".formatted(version);
        program("jdk-" + version + "/bin", "java", says);
        return program("jdk-" + version + "/bin", "javac", says).getParent();
    }

    /** The folder it is in. */
    private Path program(String folder, String name, String script) throws IOException {
        var bin = Files.createDirectories(empty.resolve(folder));
        var file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return bin;
    }
}
