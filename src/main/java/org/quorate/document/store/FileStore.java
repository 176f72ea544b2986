package org.quorate.document.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.quorate.document.DocumentRef;
import org.quorate.document.FileState;
import org.quorate.document.FileType;
import org.quorate.document.KeptFile;
import org.quorate.kernel.RuleViolation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed rows. It asks nobody whether they may: {@code Documents} has. */
@Component
public class FileStore {

    private static final int PIECE = 256 * 1024;
    private static final String NO_KEY = "A file whose key is missing";
    private static final String COLUMNS =
            "select id, owner_module, owner_id, sealed_name, type, bytes, key_mark, state, kept_by, kept_at from document_file ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final FileKeys keys;

    FileStore(JdbcClient jdbc, JdbcTemplate batch, FileKeys keys) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.keys = keys;
    }

    /** The very same file, when the record has it already. */
    public Optional<UUID> same(DocumentRef owner, byte[] content) {
        return jdbc.sql("select id from document_file where owner_module = ? and owner_id = ? and fingerprint = ?")
                .params(owner.module(), owner.id(), keys.fingerprint(content))
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .optional();
    }

    /** In the transaction under way. */
    public void add(KeptFile file, byte[] content) {
        var mark = keys.mark();
        var seal = seal(mark, file.id(), content.length);
        var pieces = Math.ceilDiv(content.length, PIECE);
        jdbc.sql("""
                        insert into document_file (id, owner_module, owner_id, sealed_name, type, bytes, pieces, fingerprint,
                            key_mark, state, checked_at, kept_by, kept_at)
                        values (:id, :module, :owner, :name, :type, :bytes, :pieces, :fingerprint,
                            :mark, :state, if(:state = 'CHECKED', :at, null), :by, :at)
                        """)
                .param("id", file.id())
                .param("module", file.owner().module())
                .param("owner", file.owner().id())
                .param("name", seal.sealed(Seal.NAME, file.name().getBytes(UTF_8)))
                .param("type", file.type().name())
                .param("bytes", content.length)
                .param("pieces", pieces)
                .param("fingerprint", keys.fingerprint(content))
                .param("mark", mark)
                .param("state", file.state().name())
                .param("by", file.keptBy())
                .param("at", utc(file.keptAt()))
                .update();
        batch.batchUpdate(
                "insert into document_piece (file_id, number, sealed) values (?, ?, ?)",
                IntStream.range(0, pieces).boxed().toList(),
                1,
                (insert, number) -> {
                    var from = number * PIECE;
                    var piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
                    insert.setObject(1, file.id());
                    insert.setInt(2, number);
                    insert.setBytes(3, seal.sealed(number, piece));
                });
    }

    public Optional<KeptFile> find(UUID fileId) {
        return jdbc.sql(COLUMNS + "where id = ?").param(fileId).query(this::row).optional();
    }

    public List<KeptFile> of(DocumentRef owner) {
        return jdbc.sql(COLUMNS + "where owner_module = ? and owner_id = ? order by kept_at, id")
                .params(owner.module(), owner.id())
                .query(this::row)
                .list();
    }

    /** By their ids, those too whose name cannot be opened: what they belong to can still be read. */
    public List<KeptFile> listed(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "where id in (:ids) order by kept_at, id")
                        .param("ids", ids)
                        .query((row, n) -> row(row, name(row)))
                        .list();
    }

    /** Those that the virus check has not seen and that can be opened, the oldest first. */
    public List<KeptFile> unchecked(int most, int after) {
        return jdbc.sql(
                        COLUMNS
                                + "where state in ('HELD', 'UNCHECKED') and key_mark in (:marks) order by kept_at, id limit :most offset :after")
                .param("marks", keys.marks())
                .param("most", most)
                .param("after", after)
                .query(this::row)
                .list();
    }

    /** Piece by piece; fails when one is missing or is not what was kept. */
    public void write(KeptFile file, OutputStream to) throws IOException {
        var mark = jdbc.sql("select key_mark from document_file where id = ?")
                .param(file.id())
                .query(byte[].class)
                .single();
        var seal = seal(mark, file.id(), file.bytes());
        var pieces = (int) Math.ceilDiv(file.bytes(), (long) PIECE);
        for (int number = 0; number < pieces; number++) {
            to.write(seal.opened(number, piece(file.id(), number)));
        }
    }

    public void settle(UUID fileId, FileState state, Instant at) {
        jdbc.sql("update document_file set state = ?, checked_at = ? where id = ?")
                .params(state.name(), utc(at), fileId)
                .update();
        if (state == FileState.INFECTED) {
            jdbc.sql("delete from document_piece where file_id = ?")
                    .param(fileId)
                    .update();
        }
    }

    public int remove(UUID fileId) {
        return jdbc.sql("delete from document_file where id = ?").param(fileId).update();
    }

    public int removeAll(DocumentRef owner) {
        return jdbc.sql("delete from document_file where owner_module = ? and owner_id = ?")
                .params(owner.module(), owner.id())
                .update();
    }

    public int removeAllBut(DocumentRef owner, Collection<UUID> kept) {
        return jdbc.sql(
                        "delete from document_file where owner_module = :module and owner_id = :id and id not in (:kept)")
                .param("module", owner.module())
                .param("id", owner.id())
                .param("kept", kept)
                .update();
    }

    private byte[] piece(UUID fileId, int number) {
        return jdbc.sql("select sealed from document_piece where file_id = ? and number = ?")
                .params(fileId, number)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("a piece of a kept file is missing: " + fileId));
    }

    private KeptFile row(ResultSet row, int number) throws SQLException {
        var id = Objects.requireNonNull(row.getObject("id", UUID.class));
        var seal = seal(row.getBytes("key_mark"), id, row.getLong("bytes"));
        return row(row, new String(seal.opened(Seal.NAME, row.getBytes("sealed_name")), UTF_8));
    }

    private String name(ResultSet row) throws SQLException {
        var id = Objects.requireNonNull(row.getObject("id", UUID.class));
        var key = keys.of(row.getBytes("key_mark"), id.toString());
        if (key.isEmpty()) {
            return NO_KEY;
        }
        var seal = new Seal(key.get(), id, row.getLong("bytes"));
        return new String(seal.opened(Seal.NAME, row.getBytes("sealed_name")), UTF_8);
    }

    private static KeptFile row(ResultSet row, String name) throws SQLException {
        return new KeptFile(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                new DocumentRef(
                        row.getString("owner_module"), Objects.requireNonNull(row.getObject("owner_id", UUID.class))),
                name,
                FileType.valueOf(row.getString("type")),
                row.getLong("bytes"),
                FileState.valueOf(row.getString("state")),
                Objects.requireNonNull(row.getObject("kept_by", UUID.class)),
                row.getObject("kept_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private Seal seal(byte[] mark, UUID fileId, long bytes) {
        return keys.of(mark, fileId.toString())
                .map(key -> new Seal(key, fileId, bytes))
                .orElseThrow(() -> RuleViolation.of("file-key-missing"));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
