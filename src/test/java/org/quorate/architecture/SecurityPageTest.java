package org.quorate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/security.md} answers every requirement that it has to, and names only tests that there are. */
class SecurityPageTest {

    private static final Path PAGE = Path.of("docs", "security.md");
    private static final Path ASKED = Path.of("src", "test", "resources", "asvs-5.0.txt");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern ROW = Pattern.compile(
            "\\| (?<number>\\d+\\.\\d+\\.\\d+) \\| [123] \\|[^|]+\\| (?<state>.) \\| (?<answer>[^|]+) \\|");
    private static final Pattern CITED = Pattern.compile("\\b([A-Z][a-z]\\w*(?:Test|Journey|IT))\\b(?:#(\\w+))?");

    @Test
    void everyRequirementAskedForIsAnsweredOnceAndNoOther() throws IOException {
        assertThat(rows().map(row -> row.group("number"))).containsExactlyElementsOf(Files.readAllLines(ASKED));
    }

    @Test
    void everyAnswerHasOneOfFourStatesAndATestOrAReason() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.group("state")).isIn("✔", "◐", "✘", "–");
            assertThat(row.group("answer")).hasSizeGreaterThan(5);
        });
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        var sources = sources();
        var cited = CITED.matcher(Files.readString(PAGE)).results().toList();
        assertThat(cited).hasSizeGreaterThan(100).allSatisfy(test -> {
            assertThat(sources).containsKey(test.group(1));
            if (test.group(2) != null) {
                assertThat(sources.get(test.group(1))).contains(" " + test.group(2) + "(");
            }
        });
    }

    private static Stream<MatchResult> rows() {
        try {
            return ROW.matcher(Files.readString(PAGE)).results().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> sources() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            SecurityPageTest::text,
                            (one, other) -> one + other));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
