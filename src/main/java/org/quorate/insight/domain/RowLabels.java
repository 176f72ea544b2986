package org.quorate.insight.domain;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the rows of a table are called, and in what order they are printed. */
@Component
public class RowLabels {

    /** The row of what has no code: no reason recorded, no locality. */
    public static final String NONE = "NONE";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final List<Label> CODES = List.of(
            new Label("PN1", "PN1 attended, spoke for themselves", 1),
            new Label("PN2", "PN2 attended, an advocate spoke", 2),
            new Label("PN3", "PN3 attended, conveyed views without words", 3),
            new Label("PN4", "PN4 attended, conveyed no views", 4),
            new Label("PN5", "PN5 did not attend, an advocate was briefed", 5),
            new Label("PN6", "PN6 did not attend, views by another way", 6),
            new Label("PN7", "PN7 did not attend, no views", 7),
            new Label("PN0", "PN0 under 4", 8));
    private static final List<Label> ICPC = List.of(
            new Label("INITIAL", "Initial conference, before birth too", 1),
            new Label("TRANSFER_IN", "Transfer-in initial conference", 2),
            new Label("REVIEW", "Review conference", 3));
    private static final List<Label> INITIAL_OR_REVIEW = List.of(
            new Label("INITIAL", "Initial conference, before birth and transfer-in too", 1),
            new Label("REVIEW", "Review conference", 2));
    private static final List<Label> ROLES = List.of(
            new Label("PARENT_CARER", "Parents and carers", 1),
            new Label("CHILD", "Children", 2),
            new Label("SUPPORTER", "Supporters", 3),
            new Label("ADVOCATE", "Advocates", 4));

    private static final List<Label> TAKING_PART = List.of(
            new Label("WHOLE", "Kept out of the whole conference", 1),
            new Label("PART", "Kept out of a part", 2),
            new Label("SEPARATE", "Attended separately", 3),
            new Label(NONE, "Not kept out", 4));

    private final JdbcClient jdbc;
    private final Kept<List<Label>> kinds =
            new Kept<>(() -> read("select kind, display, position from rpt_kind order by position"));
    private final Kept<List<Label>> reasons =
            new Kept<>(() -> read("select reason, display, position from rpt_late_reason order by position"));
    private final Kept<List<Label>> grounds =
            new Kept<>(() -> read("select ground, display, position from rpt_ground order by position"));
    private final Kept<Map<String, Label>> groupsByProfession = new Kept<>(this::readGroupsByProfession);

    RowLabels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param key code or id
     * @param code what people type; the key where there is no other
     * @param position rows are printed by position, then by label
     */
    public record Label(String key, String code, String label, int position) {

        Label(String key, String label, int position) {
            this(key, key, label, position);
        }

        static final Comparator<Label> PRINTED = Comparator.comparingInt(Label::position)
                .thenComparing(Label::label)
                .thenComparing(Label::key);
    }

    /** SQL: whether a profession is counted in a reporting group; an unknown one is counted as other. */
    static String inGroup(String profession, String group) {
        return """
                (%1$s in (select w.profession from rpt_profession w where w.reporting_group = %2$s)
                 or (%2$s = 'OTHER' and (%1$s is null or %1$s not in (select w.profession from rpt_profession w))))""".formatted(profession, group);
    }

    /** For each of the counted keys the row it belongs to. Several professions make one row. */
    Map<String, Label> rowsOf(Breakdown by, Collection<String> keys) {
        var found = new HashMap<String, Label>();
        if (by == Breakdown.PROFESSION) {
            found.putAll(groupsByProfession.get());
            var other = new Label("OTHER", "Other", 99);
            keys.forEach(key -> found.putIfAbsent(key, found.getOrDefault("OTHER", other)));
            return found;
        }
        all(by, keys).forEach(label -> found.put(label.key(), label));
        keys.forEach(key -> found.computeIfAbsent(key, missing -> unknown(by, missing)));
        return found;
    }

    /** Every row there may be, in order; of agencies only those asked for. */
    List<Label> all(Breakdown by, Collection<String> keys) {
        return switch (by) {
            case PROFESSION -> reportingGroups();
            case LOCALITY -> localities();
            case KIND -> kinds.get();
            case REASON -> reasons.get();
            case ICPC -> ICPC;
            case INITIAL_OR_REVIEW -> INITIAL_OR_REVIEW;
            case DAYS_LATE -> Timeliness.BANDS;
            case GROUND -> grounds.get();
            case AGENCY -> agencies(keys);
            case MONTH ->
                keys.stream()
                        .filter(key -> !key.equals(NONE))
                        .map(RowLabels::month)
                        .toList();
            case CODE -> CODES;
            case ROLE -> ROLES;
            case TAKING_PART -> TAKING_PART;
        };
    }

    public List<Label> reportingGroups() {
        return groupsByProfession.get().values().stream()
                .distinct()
                .sorted(Label.PRINTED)
                .toList();
    }

    public List<Label> localities() {
        return jdbc.sql("select locality_id, code, name from rpt_locality order by name, code")
                .query((row, n) -> new Label(row.getString(1), row.getString(2), row.getString(3), 0))
                .list();
    }

    public List<Label> kinds() {
        return kinds.get();
    }

    /** The agency, or none. */
    public List<Label> agency(UUID id) {
        return agencies(List.of(id.toString()));
    }

    /** Agencies whose name contains the text, by name. */
    public List<Label> agencies(String text, int offset, int limit) {
        return jdbc.sql("""
                        select agency_id, name, 0 from rpt_agency
                        where name like concat('%', :text, '%')
                        order by name, agency_id limit :limit offset :offset""")
                .param("text", text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> label(row.getString(1), row.getString(2), 0))
                .list();
    }

    /** What a row is called; the key itself when nothing is known by it. */
    public String nameOf(Breakdown by, String key) {
        return all(by, List.of(key)).stream()
                .filter(label -> label.key().equals(key))
                .map(Label::label)
                .findFirst()
                .orElse(key);
    }

    /** The words for one code, or null for none. */
    @Nullable
    String words(Breakdown by, @Nullable String key) {
        if (key == null) {
            return null;
        }
        var label = rowsOf(by, List.of(key)).get(key);
        return label == null ? key : label.label();
    }

    private Map<String, Label> readGroupsByProfession() {
        var groups = new HashMap<String, Label>();
        jdbc.sql("select profession, reporting_group, reporting_label, position from rpt_profession")
                .query(row -> {
                    groups.put(row.getString(1), label(row.getString(2), row.getString(3), row.getInt(4)));
                });
        return groups;
    }

    private List<Label> agencies(Collection<String> keys) {
        var ids = keys.stream()
                .filter(key -> !key.equals(NONE))
                .map(UUID::fromString)
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select agency_id, name, 0 from rpt_agency where agency_id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> label(row.getString(1), row.getString(2), 0))
                .list();
    }

    private List<Label> read(String sql) {
        return List.copyOf(jdbc.sql(sql)
                .query((row, n) -> label(row.getString(1), row.getString(2), row.getInt(3)))
                .list());
    }

    private static Label label(String key, String label, int position) {
        return new Label(key, label, position);
    }

    private static Label month(String key) {
        var month = YearMonth.parse(key);
        return new Label(key, MONTH.format(month), month.getYear() * 12 + month.getMonthValue());
    }

    private static Label unknown(Breakdown by, String key) {
        if (!key.equals(NONE)) {
            return new Label(key, key, 98);
        }
        return new Label(NONE, by == Breakdown.REASON ? "No reason recorded" : "Not recorded", 99);
    }
}
