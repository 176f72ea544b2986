package org.quorate.agencyreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.agencyreport.domain.FormRow;
import org.quorate.agencyreport.domain.FormSection;
import org.quorate.agencyreport.domain.SectionKind;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Report forms as they are kept. Decides nothing. */
@Component
class FormStore {

    /** Whoever has no form of their own writes with this one. */
    static final String GENERIC = "GENERIC";

    private static final String FORMS = """
            select id, code, number, title, made_by_name, published_at, published_by_name, version
            from agencyreport_form
            """;

    private final JdbcClient jdbc;

    FormStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FormRow> find(UUID formId) {
        return rows(jdbc.sql(FORMS + " where id = :id").param("id", formId)).stream()
                .findFirst();
    }

    /** Of each form the published version that counts, and the draft of the next where there is one. */
    List<FormRow> current() {
        return rows(jdbc.sql(FORMS + """
                 f where published_at is null
                    or number = (select max(n.number) from agencyreport_form n
                                  where n.code = f.code and n.published_at is not null)
                 order by code, number
                """));
    }

    /** The newest published version of the form a profession writes with. */
    FormRow of(String profession) {
        var code = jdbc.sql("select form_code from agencyreport_form_of where profession = ?")
                .param(profession)
                .query(String.class)
                .optional()
                .orElse(GENERIC);
        return newest(code).or(() -> newest(GENERIC)).orElseThrow();
    }

    int lastNumber(String code) {
        return jdbc.sql("select coalesce(max(number), 0) from agencyreport_form where code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    /** In place of those that were there. */
    void write(UUID formId, List<FormSection> sections) {
        jdbc.sql("delete from agencyreport_form_section where form_id = ?")
                .param(formId)
                .update();
        int position = 0;
        for (var section : sections) {
            position += 10;
            jdbc.sql("""
                            insert into agencyreport_form_section (id, form_id, position, code, heading, help, kind, per_child,
                                                                   reviews_only, needed)
                            values (:id, :form, :position, :code, :heading, :help, :kind, :perChild, :reviews, :needed)
                            """)
                    .param("id", Ids.next())
                    .param("form", formId)
                    .param("position", position)
                    .param("code", section.code())
                    .param("heading", section.heading().strip())
                    .param("help", section.help().strip())
                    .param("kind", section.kind().name())
                    .param("perChild", section.perChild())
                    .param("reviews", section.reviewsOnly())
                    .param("needed", section.needed())
                    .update();
        }
    }

    void delete(UUID formId) {
        jdbc.sql("delete from agencyreport_form_section where form_id = ?")
                .param(formId)
                .update();
        jdbc.sql("delete from agencyreport_form where id = ? and published_at is null")
                .param(formId)
                .update();
    }

    private Optional<FormRow> newest(String code) {
        return rows(jdbc.sql(FORMS + " where code = :code and published_at is not null order by number desc limit 1")
                        .param("code", code))
                .stream()
                .findFirst();
    }

    private List<FormRow> rows(JdbcClient.StatementSpec statement) {
        var forms = statement.query((rs, i) -> row(rs, List.of())).list();
        if (forms.isEmpty()) {
            return forms;
        }
        var sections = sections(forms.stream().map(FormRow::id).toList());
        return forms.stream()
                .map(form -> with(form, sections.getOrDefault(form.id(), List.of())))
                .toList();
    }

    private record Placed(UUID formId, FormSection section) {}

    private Map<UUID, List<FormSection>> sections(List<UUID> forms) {
        return jdbc
                .sql("""
                        select form_id, code, heading, help, kind, per_child, reviews_only, needed
                        from agencyreport_form_section where form_id in (:forms) order by position, code
                        """)
                .param("forms", forms)
                .query((rs, i) -> new Placed(
                        rs.getObject("form_id", UUID.class),
                        new FormSection(
                                rs.getString("code"),
                                rs.getString("heading"),
                                rs.getString("help"),
                                SectionKind.valueOf(rs.getString("kind")),
                                rs.getBoolean("per_child"),
                                rs.getBoolean("reviews_only"),
                                rs.getBoolean("needed"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Placed::formId, Collectors.mapping(Placed::section, Collectors.toList())));
    }

    private static FormRow with(FormRow form, List<FormSection> sections) {
        return new FormRow(
                form.id(),
                form.code(),
                form.number(),
                form.title(),
                form.madeBy(),
                form.publishedAt(),
                form.publishedBy(),
                form.version(),
                sections);
    }

    private static FormRow row(ResultSet rs, List<FormSection> sections) throws SQLException {
        var published = rs.getObject("published_at", LocalDateTime.class);
        return new FormRow(
                rs.getObject("id", UUID.class),
                rs.getString("code"),
                rs.getInt("number"),
                rs.getString("title"),
                rs.getString("made_by_name"),
                published == null ? null : published.toInstant(ZoneOffset.UTC),
                rs.getString("published_by_name"),
                rs.getLong("version"),
                sections);
    }
}
