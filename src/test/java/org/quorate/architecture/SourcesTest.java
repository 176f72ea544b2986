package org.quorate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.uikit.RuleMessages;

/** What is read from the source text itself. */
class SourcesTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern RULE = Pattern.compile(
            "RuleViolation\\s*\\.\\s*(?:of\\(\\s*|at\\(\\s*(?:\"[^\"]*\"|[A-Za-z.()]+)\\s*,\\s*)\"([a-z0-9-]+)\"");

    @Test
    void viewsStayUnderTwoHundredLinesAndOtherFilesUnderThreeHundred() throws IOException {
        assertThat(sources().filter(file -> lines(file) > (isView(file) ? 200 : 300)))
                .isEmpty();
    }

    @Test
    void everyBrokenRuleHasItsWords() throws IOException {
        var codes = new TreeSet<String>();
        sources().forEach(file -> RULE.matcher(text(file)).results().forEach(found -> codes.add(found.group(1))));

        assertThat(codes)
                .isNotEmpty()
                .filteredOn(code -> !RuleMessages.knows(code))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        var later = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XXX)\\b");
        assertThat(sources().filter(file -> later.matcher(text(file)).find())).isEmpty();
    }

    @Test
    void onlyJourneysLetTimedWorkRunBesideThem() throws IOException {
        var served = Pattern.compile("^@(PortalWebTest|BrowserJourney)\\b", Pattern.MULTILINE);
        assertThat(sources(TESTS).filter(file -> served.matcher(text(file)).find()))
                .as("a served portal's timed work would take what a test that shares its database waits for")
                .isNotEmpty()
                .filteredOn(file -> !file.getFileName().toString().matches("(.+Journey|BrowserJourney)\\.java"))
                .isEmpty();
    }

    private static Stream<Path> sources() throws IOException {
        return sources(MAIN);
    }

    private static Stream<Path> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static boolean isView(Path file) {
        return file.getFileName().toString().endsWith("View.java");
    }

    private static long lines(Path file) {
        return text(file).lines().count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
