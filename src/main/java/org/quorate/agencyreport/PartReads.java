package org.quorate.agencyreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.Redactions.Standing;
import org.quorate.agencyreport.Redactions.Word;
import org.quorate.agencyreport.Redactions.Written;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts of a version as one reader gets them. Decides nothing about who may: the services do. */
@Component
class PartReads {

    private static final String PARTS = """
            select v.number, w.number as wanted, p.id, p.code, p.heading, p.kind, p.child_id, p.text, p.value,
                   x.id as redaction, x.reader_id is not null as own, x.by_staff, x.text as instead
              from agencyreport_version w
              join agencyreport_version v on v.report_id = w.report_id and v.number <= w.number
              join agencyreport_part p on p.version_id = v.id
              left join agencyreport_redaction x
                     on x.part_id = p.id and (x.reader_id is null or x.reader_id = :reader)
             where w.id = :version
             order by v.number, p.position, p.id, x.at, x.id
            """;

    private final JdbcClient jdbc;

    PartReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A part of a version, and how it stands for this reader. */
    record Part(
            UUID id,
            String code,
            String heading,
            String kind,
            @Nullable UUID childId,
            @Nullable String text,
            @Nullable String value,
            Standing standing) {}

    private record Row(Written written, String heading, String kind) {}

    /**
     * In their order.
     *
     * @param readerId null for what everybody of the family gets
     */
    List<Part> parts(UUID versionId, @Nullable UUID readerId) {
        var rows = new LinkedHashMap<UUID, Row>();
        var wanted = new ArrayList<Integer>();
        jdbc.sql(PARTS).param("version", versionId).param("reader", readerId).query(found -> {
            var id = Objects.requireNonNull(found.getObject("id", UUID.class));
            if (!rows.containsKey(id)) {
                wanted.add(found.getInt("wanted"));
                rows.put(
                        id,
                        new Row(
                                new Written(
                                        found.getInt("number"),
                                        id,
                                        found.getString("code"),
                                        found.getObject("child_id", UUID.class),
                                        found.getString("text"),
                                        found.getString("value"),
                                        new ArrayList<>()),
                                found.getString("heading"),
                                found.getString("kind")));
            }
            if (found.getObject("redaction", UUID.class) != null) {
                Objects.requireNonNull(rows.get(id))
                        .written()
                        .words()
                        .add(new Word(
                                found.getBoolean("own"), found.getBoolean("by_staff"), found.getString("instead")));
            }
        });
        return wanted.isEmpty() ? List.of() : shown(rows, wanted.getFirst());
    }

    private static List<Part> shown(Map<UUID, Row> rows, int version) {
        var standing =
                Redactions.of(version, rows.values().stream().map(Row::written).toList());
        return rows.values().stream()
                .filter(row -> row.written().version() == version)
                .map(row -> new Part(
                        row.written().id(),
                        row.written().code(),
                        row.heading(),
                        row.kind(),
                        row.written().childId(),
                        row.written().text(),
                        row.written().value(),
                        standing.getOrDefault(row.written().id(), Standing.OPEN)))
                .toList();
    }
}
