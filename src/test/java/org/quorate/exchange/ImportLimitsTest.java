package org.quorate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.exchange.check.Findings;
import org.quorate.exchange.run.ImportMode;
import org.quorate.exchange.run.ImportPlaces;
import org.quorate.exchange.run.ImportProgress;
import org.quorate.exchange.run.ImportResult;
import org.quorate.exchange.run.ImportRunRow;
import org.quorate.exchange.run.ImportState;
import org.quorate.exchange.run.ImportTrouble;
import org.quorate.exchange.run.Importer;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that are too much, or not what they seem, and machines that fail. */
@PortalTest
class ImportLimitsTest {

    private static final ImportProgress UNWATCHED = (state, done, total) -> {};

    @TempDir
    Path temp;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    private final String mark = Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);

    @Test
    void moreRowsThanCanBeHeldAreRefusedBeforeOneIsChecked() throws IOException {
        write("families.csv", "ref\n" + (mark + "\n").repeat(Importer.MOST_ROWS / 2));
        write("localities.csv", "ref,name\n" + "L,L\n".repeat(Importer.MOST_ROWS / 2 + 1));

        assertRefused("holds more than 300,000 rows in all; import them in parts, a year at a time");
    }

    @Test
    void aRowThatDoesNotEndIsRefusedBeforeItFillsTheMemory() throws IOException {
        write("families.csv", "ref\nA\n\"" + "B\n".repeat(1_000_000));

        var result = assertRefused(
                "cannot be read from here on: the row is longer than 20,000 characters; is a quotation mark missing?");

        assertThat(result.refusals().getFirst().line()).isEqualTo(3);
    }

    @Test
    void aHeaderThatDoesNotEndIsRefusedBeforeItFillsTheMemory() throws IOException {
        write("families.csv", "ref,".repeat(1_000_000));

        assertRefused("the row is longer than 20,000 characters");
    }

    @Test
    void hopelessFilesAreNotReadToTheirEnd() throws IOException {
        write("families.csv", "ref\n" + "not a reference\n".repeat(Findings.MOST + 5_000));

        var result = assertRefused("is not a reference");

        assertThat(result.refusalsInAll()).isEqualTo(Findings.MOST + 1);
        try (var report = Files.lines(temp.resolve("report.csv"))) {
            assertThat(report).last().asString().contains("more than 50,000 things are wrong");
        }
    }

    @Test
    void aFolderIsReadWholeOrRefused() throws IOException {
        write("families.csv", "ref\n");
        write("Families.CSV", "ref\n");
        write("children.xlsx", "x");
        Files.createDirectory(temp.resolve("in/more"));
        Files.createSymbolicLink(temp.resolve("in/adults.csv"), temp.resolve("nowhere"));
        write(".DS_Store", "x");

        var result = run(true);

        assertThat(result.state()).isEqualTo(ImportState.REFUSED);
        assertThat(result.refusals().stream().map(refusal -> refusal.inWords().substring(0, 30)))
                .containsExactlyInAnyOrder(
                        "families.csv: families.csv is ",
                        "children.xlsx: children.xlsx i",
                        "more: more is not a CSV file, ",
                        "adults.csv: adults.csv is not ");
    }

    @Test
    void whateverFailsTheRunEndsInWords() throws IOException {
        write("families.csv", "ref\nM" + mark + "\n");

        assertThatThrownBy(() -> imports.importFolder(
                        actor(), places("rejects"), ImportMode.adding(false), (state, done, total) -> {
                            throw new OutOfMemoryError("Java heap space");
                        }))
                .isInstanceOf(OutOfMemoryError.class);

        assertThat(latest().state()).isEqualTo(ImportState.FAILED);
        assertThat(latest().trouble()).isEqualTo(ImportTrouble.MEMORY);
    }

    @Test
    void nothingIsWrittenWhenTheRefusedRowsCannotBe() throws IOException {
        write("families.csv", "ref\nN" + mark + "\nnot a reference\n");
        Files.writeString(temp.resolve("a-file"), "in the way");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> imports.importFolder(actor(), places("a-file"), ImportMode.adding(true), UNWATCHED));

        assertThat(latest().trouble()).isEqualTo(ImportTrouble.DISK);
        assertThat(jdbc.sql("select count(*) from exchange_imported_row where ref = ?")
                        .param("N" + mark)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void noCellOfTheReportOrTheRefusedRowsIsAFormulaAndMendedRowsComeBackAsTyped() throws IOException {
        write("agencies.csv", "ref,name,kind,phone\nQ" + mark + ",@Surgery,\"=cmd|' /C calc'!A0\",+44 1632 960017\n");
        write("families.csv", "ref,\"=HYPERLINK(1)\"\n");
        assertThat(run(true).isComplete()).isFalse();
        assertNoFormula(temp.resolve("report.csv"));
        Files.delete(temp.resolve("in/families.csv"));

        run(true);

        var refused = temp.resolve("rejects/agencies.csv");
        assertNoFormula(temp.resolve("report.csv"));
        assertNoFormula(refused);
        write("agencies.csv", Files.readString(refused).replace("'=cmd|' /C calc'!A0", "GP_PRACTICE"));
        assertThat(run(false).isComplete()).isTrue();
        assertThat(jdbc.sql("select concat(name, ' ', phone) from directory_agency where source_ref = ?")
                        .param("Q" + mark)
                        .query(String.class)
                        .single())
                .isEqualTo("@Surgery +441632960017");
    }

    private static void assertNoFormula(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContainPattern("(?m)(^|,|\\uFEFF)\"?[=+@\\t-]");
    }

    private ImportResult assertRefused(String words) {
        var result = run(true);
        assertThat(result.state()).isEqualTo(ImportState.REFUSED);
        assertThat(result.refusals().getFirst().why()).contains(words);
        return result;
    }

    private ImportResult run(boolean keepGoing) {
        return imports.importFolder(actor(), places("rejects"), ImportMode.adding(keepGoing), UNWATCHED);
    }

    private ImportRunRow latest() {
        var system = actor();
        return imports.runs(system, 0, 1).getFirst();
    }

    private static Actor actor() {
        return Actor.system("test");
    }

    private ImportPlaces places(String rejects) {
        return new ImportPlaces(temp.resolve("in"), temp.resolve("report.csv"), temp.resolve(rejects));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(temp.resolve("in"));
        Files.writeString(temp.resolve("in").resolve(name), text);
    }
}
