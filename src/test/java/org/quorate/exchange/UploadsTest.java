package org.quorate.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.exchange.run.ImportCare;
import org.quorate.exchange.run.ImportMode;
import org.quorate.exchange.run.ImportPlaces;
import org.quorate.exchange.run.ImportRunRow;
import org.quorate.exchange.run.ImportState;
import org.quorate.exchange.run.ImportTask;
import org.quorate.exchange.run.ImportTrouble;
import org.quorate.exchange.run.RunLog;
import org.quorate.exchange.run.UploadedImport;
import org.quorate.exchange.run.Zips;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports from the screen: files arrive whole or not at all, and each import comes to an end. */
@PortalTest
class UploadsTest {

    private static final String MARK = Ids.next().toString().substring(24);

    @Autowired
    Imports imports;

    @Autowired
    UploadedImport uploads;

    @Autowired
    ImportCare care;

    @Autowired
    RunLog log;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final Actor manager = new Actor(Ids.next(), "Mo Manager", Set.of(Role.SERVICE_MANAGER), null, null);

    @Test
    void aZipIsImportedAndNothingOfItStaysButTheRows() throws IOException {
        var run = imported(Zips.of("county/localities.csv", "ref,name\nU" + MARK + ",Uplands " + MARK + "\n"));

        assertThat(run.state()).isEqualTo(ImportState.DONE);
        assertThat(run.rowsAdded()).isOne();
        assertThat(imports.uploaded(manager, run.id())).isEmpty();
        assertThat(workFolders()).isEmpty();
    }

    @Test
    void twoFilesOfOneNameInAZipAreRefusedInWordsAndNothingIsStored() throws IOException {
        var run = imported(Zips.of("a/families.csv", "ref\nV" + MARK + "\n", "b/families.csv", "ref\nW" + MARK + "\n"));

        assertThat(run.state()).isEqualTo(ImportState.REFUSED);
        assertThat(report(run.id()))
                .contains("county.zip,,,,")
                .contains("families.csv is there twice (county.zip/a/families.csv and county.zip/b/families.csv)");
        assertThat(stored("V", "W")).isZero();
    }

    @Test
    void aZipCutShortIsRefusedInWordsAndNothingIsStored() throws IOException {
        var zip = Zips.of("families.csv", "ref\nX" + MARK + "\n", "localities.csv", "ref,name\nX" + MARK + ",X\n");

        var run = imported(Arrays.copyOf(zip, zip.length - 40));

        assertThat(run.state()).isEqualTo(ImportState.REFUSED);
        assertThat(report(run.id())).contains("it was cut short");
        assertThat(stored("X")).isZero();
    }

    @Test
    void aFileThatIsCutOffIsNotThereAtAll() throws IOException {
        var id = imports.prepare(manager);
        var cut = new SequenceInputStream(text("ref\n".repeat(500_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new EOFException();
            }
        });

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> imports.upload(manager, id, "families.csv", cut));

        assertThat(imports.uploaded(manager, id)).isEmpty();
        imports.upload(manager, id, "families.csv", text("ref\n"));
        assertThat(imports.uploaded(manager, id)).containsExactly("families.csv");
    }

    @Test
    void aSecondFileOfANameIsRefusedUntilTheFirstIsTakenAway() throws IOException {
        var id = imports.prepare(manager);
        imports.upload(manager, id, "families.csv", text("ref\nY" + MARK + "\n"));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> imports.upload(manager, id, "Families.CSV", text("ref\n")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("import-file-twice"));

        imports.remove(manager, id, "families.csv");
        imports.upload(manager, id, "Families.CSV", text("ref\n"));
        assertThat(imports.uploaded(manager, id)).containsExactly("Families.CSV");
    }

    @Test
    void moreThanTheImportTakesIsRefusedWhileItArrives() {
        var id = imports.prepare(manager);
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) 'x');
                return length;
            }
        };

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> imports.upload(manager, id, "families.csv", endless))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("import-too-large"));
        assertThat(imports.uploaded(manager, id)).isEmpty();
    }

    @Test
    void aRunWhoseNodeWasKilledBeginsAnewAndIsDoneOnce() throws IOException {
        var id = imports.prepare(manager);
        imports.upload(manager, id, "families.csv", text("ref\nZ" + MARK + "\n"));
        imports.begin(manager, id, ImportMode.adding(false));
        log.reached(id, ImportState.WRITING, 1, 1);

        clock.advance(Duration.ofHours(1));
        care.tend();
        assertThat(imports.run(manager, id).state()).isEqualTo(ImportState.WRITING);
        uploads.run(id, false);
        uploads.run(id, false);

        assertThat(imports.run(manager, id).state()).isEqualTo(ImportState.DONE);
        assertThat(imports.run(manager, id).rowsAdded()).isOne();
        assertThat(imports.uploaded(manager, id)).isEmpty();
        jdbc.sql("delete from scheduled_tasks where task_name = ?")
                .param(ImportTask.DESCRIPTOR.getTaskName())
                .update();
    }

    @Test
    void whatNobodyWillEndIsEndedInWords() throws IOException {
        var killed = Ids.next();
        log.begin(killed, manager.id(), false, ImportState.CHECKING);
        var forgotten = imports.prepare(manager);
        imports.upload(manager, forgotten, "families.csv", text("ref\n"));

        clock.advance(Duration.ofMinutes(29));
        care.tend();
        assertThat(imports.run(manager, killed).state()).isEqualTo(ImportState.CHECKING);
        clock.advance(Duration.ofHours(24));
        care.tend();

        assertThat(imports.run(manager, killed).trouble()).isEqualTo(ImportTrouble.STOPPED);
        assertThat(imports.run(manager, forgotten).trouble()).isEqualTo(ImportTrouble.NEVER_BEGUN);
        assertThat(imports.uploaded(manager, forgotten)).isEmpty();
    }

    @Test
    void whatAKilledProcessLeftOnDiskIsDeletedAtTheNextStart() throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        var left = Files.createTempDirectory(temporary, "quorate-import-999999999-1-");
        var reborn = Files.createTempDirectory(
                temporary, "quorate-import-" + ProcessHandle.current().pid() + "-1-");
        Files.writeString(left.resolve("children.csv"), "ref\n");

        care.deleteWhatAKilledProcessLeft();

        assertThat(left).doesNotExist();
        assertThat(reborn).doesNotExist();
    }

    private ImportRunRow imported(byte[] zip) throws IOException {
        var id = imports.prepare(manager);
        imports.upload(manager, id, "county.zip", new ByteArrayInputStream(zip));
        uploads.run(id, false);
        return imports.run(manager, id);
    }

    private String report(UUID run) throws IOException {
        var bytes = new ByteArrayOutputStream();
        imports.download(manager, run, ImportPlaces.REPORT, bytes);
        return bytes.toString(UTF_8);
    }

    private int stored(String... refs) {
        return jdbc.sql("select count(*) from exchange_imported_row where ref in (:refs)")
                .param(
                        "refs",
                        Arrays.stream(refs)
                                .map(ref -> (ref + MARK).toUpperCase(Locale.ROOT))
                                .toList())
                .query(Integer.class)
                .single();
    }

    private static String[] workFolders() {
        var mine = "quorate-import-" + ProcessHandle.current().pid() + "-";
        return Path.of(System.getProperty("java.io.tmpdir")).toFile().list((folder, name) -> name.startsWith(mine));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
