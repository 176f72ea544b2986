package org.quorate.exchange.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.NotFound;
import org.quorate.exchange.check.Change;
import org.quorate.kernel.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The files of a run, in the database, so that any node can import what another one received. Kept for 14 days; an
 * uploaded file only until it is imported.
 */
@Component
public class RunFiles {

    public static final String IN = "IN";
    public static final String OUT = "OUT";

    /** Of one run together, in MB. */
    public static final int LARGEST_UPLOAD = 200;

    private static final int PART = 1 << 20;
    private static final int LONGEST_NAME = 120;
    private static final Duration KEPT = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Clock clock;

    RunFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes an uploaded file over, whole or not at all. */
    public void receive(UUID runId, String name, InputStream content) throws IOException {
        if (name.length() > LONGEST_NAME) {
            throw RuleViolation.at("file", "import-file-name-long");
        }
        if (names(runId, IN).stream().anyMatch(name::equalsIgnoreCase)) {
            throw RuleViolation.at("file", "import-file-twice");
        }
        keep(runId, IN, name, content);
        if (size(runId) > (long) LARGEST_UPLOAD << 20) {
            throw tooLarge();
        }
    }

    /** Takes an uploaded file away again. */
    public void remove(UUID runId, String name) {
        jdbc.sql("delete from exchange_import_file where run_id = ? and direction = ? and name = ?")
                .params(runId, IN, name)
                .update();
    }

    private void keep(UUID runId, String direction, String name, InputStream content) throws IOException {
        int part = 0;
        for (var bytes = content.readNBytes(PART); bytes.length > 0; bytes = content.readNBytes(PART)) {
            if (direction.equals(IN) && part >= LARGEST_UPLOAD) {
                throw tooLarge();
            }
            jdbc.sql("""
                    insert into exchange_import_file (run_id, direction, name, part, content) values (?, ?, ?, ?, ?)
                    """).params(runId, direction, name, part++, bytes).update();
        }
    }

    public List<String> names(UUID runId, String direction) {
        return jdbc.sql(
                        "select distinct name from exchange_import_file where run_id = ? and direction = ? order by name")
                .params(runId, direction)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Writes a file out; {@link NotFound} when there is none of that name. */
    public void write(UUID runId, String direction, String name, OutputStream to) throws IOException {
        int part = 0;
        for (var bytes = part(runId, direction, name, part); bytes.length > 0; ) {
            to.write(bytes);
            bytes = part(runId, direction, name, ++part);
        }
        if (part == 0) {
            throw new NotFound();
        }
    }

    /** Keeps every file of a folder and its sub-folders, by its name. */
    void keepAll(UUID runId, Path folder) {
        try (var all = Files.walk(folder)) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                try (var content = Files.newInputStream(path)) {
                    keep(runId, OUT, folder.relativize(path).toString(), content);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long size(UUID runId) {
        return jdbc.sql("""
                select coalesce(sum(length(content)), 0) from exchange_import_file where run_id = ? and direction = 'IN'
                """).param(runId).query(Long.class).single();
    }

    private static RuleViolation tooLarge() {
        return RuleViolation.at("file", "import-too-large", Map.of("most", LARGEST_UPLOAD));
    }

    /** Part of the list of what changes; empty when there is none. */
    public List<Change> changes(UUID runId, int offset, int limit) {
        var bytes = new ByteArrayOutputStream();
        for (int part = 0; part(runId, OUT, ImportPlaces.CHANGES, part).length > 0; part++) {
            bytes.writeBytes(part(runId, OUT, ImportPlaces.CHANGES, part));
        }
        return bytes.size() == 0 ? List.of() : ChangesFile.read(bytes.toString(StandardCharsets.UTF_8), offset, limit);
    }

    public void forget(UUID runId, String direction) {
        jdbc.sql("delete from exchange_import_file where run_id = ? and direction = ?")
                .params(runId, direction)
                .update();
    }

    /** Forgets what nobody has fetched in time. */
    public void forgetOld() {
        jdbc.sql("""
                delete f from exchange_import_file f join exchange_import_run r on r.id = f.run_id
                 where r.started_at < ?
                """).param(Timestamp.from(clock.instant().minus(KEPT))).update();
    }

    private byte[] part(UUID runId, String direction, String name, int part) {
        return jdbc.sql("""
                        select content from exchange_import_file
                         where run_id = ? and direction = ? and name = ? and part = ?
                        """)
                .params(runId, direction, name, part)
                .query((row, n) -> row.getBytes(1))
                .optional()
                .orElse(new byte[0]);
    }
}
