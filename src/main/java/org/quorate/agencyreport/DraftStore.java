package org.quorate.agencyreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reports that are being written, as they are kept: box by box. Decides nothing. */
@Component
class DraftStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<TypedField>> TYPED = new TypeReference<>() {};

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param id of this draft: the next one of the same report has another
     * @param fromVersion what it was begun from; null for nothing
     */
    record Draft(
            UUID id, UUID reportId, UUID formId, @Nullable UUID fromVersion) {

        /** A new one. */
        Draft(UUID reportId, UUID formId, @Nullable UUID fromVersion) {
            this(Ids.next(), reportId, formId, fromVersion);
        }
    }

    /** What stands in a box. */
    record Part(String field, String text, int revision, UUID savedBy, String savedByName, Instant savedAt) {}

    /** One writer, one save at a time for each report. */
    void lock(UUID reportId) {
        jdbc.sql("select id from agencyreport_report where id = ? for update")
                .param(reportId)
                .query((rs, i) -> reportId)
                .optional();
    }

    Optional<Draft> find(UUID reportId) {
        return jdbc.sql("select id, form_id, from_version from agencyreport_draft where report_id = ?")
                .param(reportId)
                .query((rs, i) -> new Draft(
                        rs.getObject("id", UUID.class),
                        reportId,
                        rs.getObject("form_id", UUID.class),
                        rs.getObject("from_version", UUID.class)))
                .optional();
    }

    Map<String, Part> parts(UUID reportId) {
        return jdbc.sql("""
                        select field, text, revision, saved_by, saved_by_name, saved_at
                        from agencyreport_draft_part where report_id = ?
                        """).param(reportId).query(DraftStore::part).list().stream()
                .collect(Collectors.toMap(Part::field, part -> part));
    }

    Map<String, List<DraftField.Aside>> asides(UUID reportId) {
        record Placed(String field, DraftField.Aside aside) {}
        return jdbc
                .sql("""
                        select id, field, text, typed_by_name, typed_at from agencyreport_draft_aside
                        where report_id = ? order by id
                        """)
                .param(reportId)
                .query((rs, i) -> new Placed(
                        rs.getString("field"),
                        new DraftField.Aside(
                                rs.getObject("id", UUID.class),
                                rs.getString("text"),
                                rs.getString("typed_by_name"),
                                moment(rs, "typed_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Placed::field, Collectors.mapping(Placed::aside, Collectors.toList())));
    }

    /** @param carried what stands in it from the beginning, as nobody's own revision */
    void begin(Draft draft, Map<String, String> carried, Instant now) {
        jdbc.sql("insert into agencyreport_draft (id, report_id, form_id, from_version, begun_at)"
                        + " values (:id, :report, :form, :from, :now)")
                .param("id", draft.id())
                .param("report", draft.reportId())
                .param("form", draft.formId())
                .param("from", draft.fromVersion())
                .param("now", utc(now))
                .update();
        carried.forEach((field, text) -> put(draft.reportId(), new Part(field, text, 0, Actor.SYSTEM_ID, "", now)));
    }

    void put(UUID reportId, Part part) {
        jdbc.sql("""
                        insert into agencyreport_draft_part (report_id, field, text, revision, saved_by, saved_by_name, saved_at)
                        values (:report, :field, :text, :revision, :by, :name, :at)
                        on duplicate key update text = :text, revision = :revision, saved_by = :by, saved_by_name = :name,
                                                saved_at = :at
                        """)
                .param("report", reportId)
                .param("field", part.field())
                .param("text", part.text())
                .param("revision", part.revision())
                .param("by", part.savedBy())
                .param("name", part.savedByName())
                .param("at", utc(part.savedAt()))
                .update();
    }

    /** Kept once, however often a page sends it again. */
    void setAside(UUID reportId, String field, String text, String by, Instant at) {
        jdbc.sql("""
                        insert into agencyreport_draft_aside (id, report_id, field, text, typed_by_name, typed_at)
                        select :id, :report, :field, :text, :by, :at
                        from agencyreport_draft d
                        where d.report_id = :report
                          and not exists (select 1 from agencyreport_draft_aside a
                                           where a.report_id = :report and a.field = :field and a.text = binary :text)
                        """)
                .param("id", Ids.next())
                .param("report", reportId)
                .param("field", field)
                .param("text", text)
                .param("by", by)
                .param("at", utc(at))
                .update();
    }

    boolean settle(UUID reportId, UUID asideId) {
        return jdbc.sql("delete from agencyreport_draft_aside where report_id = ? and id = ?")
                        .params(reportId, asideId)
                        .update()
                == 1;
    }

    /** It was sent, or thrown away. */
    void end(UUID reportId) {
        for (var table : List.of("agencyreport_draft_aside", "agencyreport_draft_part", "agencyreport_draft")) {
            jdbc.sql("delete from " + table + " where report_id = ?")
                    .param(reportId)
                    .update();
        }
    }

    /** What was typed by one account or link and is no part of the report yet. */
    record Waiting(UUID typedBy, Instant at, List<TypedField> typed) {

        Waiting {
            typed = List.copyOf(typed);
        }
    }

    /** Instead of what waited of the same account or link. */
    void keepWaiting(UUID reportId, Waiting waiting) {
        jdbc.sql("""
                        insert into agencyreport_draft_waiting (report_id, typed_by, typed, typed_at)
                        values (:report, :by, :typed, :now)
                        on duplicate key update typed = :typed, typed_at = :now
                        """)
                .param("report", reportId)
                .param("by", waiting.typedBy())
                .param("typed", JSON.writeValueAsString(waiting.typed()))
                .param("now", utc(waiting.at()))
                .update();
    }

    /** The oldest first. */
    List<Waiting> waiting(UUID reportId) {
        return jdbc.sql("""
                        select typed_by, typed, typed_at from agencyreport_draft_waiting
                        where report_id = ? order by typed_at, typed_by
                        """)
                .param(reportId)
                .query((rs, i) -> new Waiting(
                        rs.getObject("typed_by", UUID.class),
                        moment(rs, "typed_at"),
                        JSON.readValue(rs.getString("typed"), TYPED)))
                .list();
    }

    void waitNoMore(UUID reportId, UUID typedBy) {
        jdbc.sql("delete from agencyreport_draft_waiting where report_id = ? and typed_by = ?")
                .params(reportId, typedBy)
                .update();
    }

    private static Part part(ResultSet rs, int index) throws SQLException {
        return new Part(
                rs.getString("field"),
                rs.getString("text"),
                rs.getInt("revision"),
                rs.getObject("saved_by", UUID.class),
                rs.getString("saved_by_name"),
                moment(rs, "saved_at"));
    }

    static Instant moment(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
