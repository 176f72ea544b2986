package org.quorate.agencyreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.domain.ReportFile;
import org.quorate.conference.ConsideredChild;
import org.quorate.document.DocumentRef;
import org.quorate.document.Documents;
import org.quorate.document.KeptFile;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which files belong to a report: to what is being written, and to each version that was sent. The store keeps each once
 * for the report, however many versions have it. Whoever calls has asked permission; what changes does so under a lock
 * of the report.
 */
@Component
class FileShelf {

    /** As the store of documents knows this module. */
    static final String MODULE = "agencyreport";

    private final JdbcClient jdbc;
    private final Documents documents;

    FileShelf(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** @param childId whom it is about; null for the whole report */
    record Row(UUID fileId, @Nullable UUID childId) {}

    static DocumentRef ref(UUID reportId) {
        return new DocumentRef(MODULE, reportId);
    }

    List<Row> ofDraft(UUID reportId) {
        return jdbc.sql("""
                        select document_id, child_id from agencyreport_draft_file
                        where report_id = ? order by added_at, document_id
                        """).param(reportId).query(FileShelf::row).list();
    }

    /** What is marked as restricted is left out: nobody has said yet who reads it. */
    List<Row> ofVersion(UUID versionId) {
        return jdbc.sql("""
                        select document_id, child_id from agencyreport_attachment
                        where version_id = ? and not in_annex order by document_id
                        """).param(versionId).query(FileShelf::row).list();
    }

    /** Of every version of the report, and of what is being written. */
    Set<UUID> inUse(UUID reportId) {
        return new HashSet<>(jdbc.sql("""
                        select a.document_id from agencyreport_attachment a
                                 join agencyreport_version v on v.id = a.version_id
                        where v.report_id = :report
                        union
                        select document_id from agencyreport_draft_file where report_id = :report
                        """)
                .param("report", reportId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .list());
    }

    void add(UUID reportId, Row row, String by, Instant now) {
        jdbc.sql("""
                        insert into agencyreport_draft_file (report_id, document_id, child_id, added_by_name, added_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(reportId, row.fileId())
                .param(row.childId())
                .params(by, DraftStore.utc(now))
                .update();
    }

    /** @return whether it was there */
    boolean take(UUID reportId, UUID fileId) {
        return jdbc.sql("delete from agencyreport_draft_file where report_id = ? and document_id = ?")
                        .params(reportId, fileId)
                        .update()
                == 1;
    }

    /** A correction begins with the files of what it corrects, but for those about a child who is considered no more. */
    void carry(UUID versionId, UUID reportId, Collection<UUID> children, Instant now) {
        ofVersion(versionId).stream()
                .filter(row -> row.childId() == null || children.contains(row.childId()))
                .forEach(row -> add(reportId, row, "", now));
    }

    /** What was being written was sent as this version. */
    void send(UUID reportId, UUID versionId) {
        for (var row : ofDraft(reportId)) {
            jdbc.sql("insert into agencyreport_attachment (id, version_id, document_id, child_id) values (?, ?, ?, ?)")
                    .params(Ids.next(), versionId, row.fileId())
                    .param(row.childId())
                    .update();
        }
    }

    /** Destroys what neither a version nor what is being written has any more, and says how many files. */
    int tidy(UUID reportId) {
        return documents.destroyAllBut(ref(reportId), inUse(reportId));
    }

    /** Whether what is being written has other files than a version. */
    boolean differs(UUID reportId, @Nullable UUID versionId) {
        var before = versionId == null ? List.<Row>of() : ofVersion(versionId);
        return !Set.copyOf(before).equals(Set.copyOf(ofDraft(reportId)));
    }

    /** With names, for somebody who may see them. */
    List<ReportFile> shown(Actor reader, List<Row> rows, Collection<ConsideredChild> children) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var kept = documents.known(rows.stream().map(Row::fileId).toList()).stream()
                .collect(Collectors.toMap(KeptFile::id, Function.identity()));
        var names = children.stream().collect(Collectors.toMap(ConsideredChild::childId, ConsideredChild::label));
        return rows.stream()
                .filter(row -> kept.containsKey(row.fileId()))
                .map(row -> shown(reader, row, Objects.requireNonNull(kept.get(row.fileId())), names))
                .toList();
    }

    private static ReportFile shown(Actor reader, Row row, KeptFile file, Map<UUID, String> names) {
        var childId = row.childId();
        return new ReportFile(
                file.id(),
                file.name(),
                file.type(),
                file.bytes(),
                file.state(),
                childId,
                childId == null ? null : names.getOrDefault(childId, "a child"),
                opens(reader, file));
    }

    /** As the store decides it. */
    private static boolean opens(Actor reader, KeptFile file) {
        return switch (file.state()) {
            case CHECKED, UNCHECKED -> true;
            case HELD -> file.keptBy().equals(reader.id());
            case INFECTED -> false;
        };
    }

    private static Row row(ResultSet rs, int index) throws SQLException {
        return new Row(
                Objects.requireNonNull(rs.getObject("document_id", UUID.class)), rs.getObject("child_id", UUID.class));
    }
}
