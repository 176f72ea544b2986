package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A module's SQL names its own tables and views, and of other modules' only the views that
 * {@code docs/published-views.md} publishes to it.
 */
@PortalTest
class PublishedViewsTest {

    private static final Path PAGE = Path.of("docs", "published-views.md");
    private static final Map<String, Set<String>> OWNERS = SqlNames.owners();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Test
    void everyTableAndViewIsMadeByTheMigrationsOfOneModule() {
        assertThat(OWNERS)
                .allSatisfy((name, folders) -> assertThat(folders).as(name).hasSize(1));
        assertThat(OWNERS.keySet())
                .containsAll(tables())
                .containsAll(columnsOfViews().keySet());
    }

    @Test
    void noModuleNamesATableOfAnother() {
        assertThat(readByOthers(tables())).isEmpty();
    }

    @Test
    void aViewThatAnotherModuleReadsIsPublishedToItWithItsColumns() throws IOException {
        var columns = columnsOfViews();
        var rows = readByOthers(columns.keySet()).entrySet().stream()
                .map(view -> "| `%s` | %s | %s | %s |"
                        .formatted(
                                view.getKey(),
                                owner(view.getKey()),
                                columns.get(view.getKey()),
                                String.join(", ", view.getValue())))
                .toList();

        var page = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(rows).as("rows that the page must have").isSubsetOf(page);
        assertThat(page).as("rows of the page that still hold").isSubsetOf(rows).doesNotHaveDuplicates();
    }

    @Test
    void viewsAreReadFromAbove() {
        assertThat(readByOthers(columnsOfViews().keySet()))
                .isNotEmpty()
                .allSatisfy((view, readers) -> assertThat(readers)
                        .as("who reads %s", view)
                        .allMatch(reader -> below(reader).contains(owner(view))));
    }

    @Test
    void noModuleQueriesAnEntityOfAnother() {
        var owners = new HashMap<String, Set<String>>();
        entities.getMetamodel()
                .getEntities()
                .forEach(entity -> owners.computeIfAbsent(entity.getName(), none -> new HashSet<>())
                        .add(module(entity.getJavaType())));

        assertThat(SqlNames.queriedIn(classesBeside(Quorate.class), owners.keySet()))
                .isNotEmpty()
                .allSatisfy((module, queried) -> assertThat(queried)
                        .allMatch(entity -> owners.get(entity).contains(module)));
    }

    @Test
    void sqlIsWrittenInLowerCase() {
        var shouted = Pattern.compile("\\b(SELECT|FROM|JOIN|WHERE|INSERT|UPDATE|DELETE|ORDER BY|GROUP BY)\\b");

        assertThat(SqlNames.texts(classesBeside(Quorate.class))
                        .filter(text -> SqlNames.words(text).anyMatch(OWNERS::containsKey)))
                .isNotEmpty()
                .filteredOn(text -> shouted.matcher(text).find())
                .isEmpty();
    }

    @Test
    void aNameIsFoundWhereverItStandsInAText() {
        // from house_comment
        assertThat(SqlNames.namedIn(classesBeside(Sample.class), name -> name.matches("house_\\w+"))
                        .get("__root"))
                // put together here, or they would be found in this very test
                .containsExactlyInAnyOrderElementsOf(Stream.of("joined", "listed", "constant", "annotation")
                        .map("house_"::concat)
                        .toList());
    }

    /** Each of the names that the classes or the views of other modules than its owner have, with those modules. */
    private Map<String, Set<String>> readByOthers(Set<String> names) {
        var readers = new TreeMap<String, Set<String>>();
        SqlNames.namedIn(classesBeside(Quorate.class), names::contains)
                .forEach((module, found) -> found.forEach(name -> add(readers, name, module)));
        textsOfViews()
                .forEach((view, text) ->
                        SqlNames.words(text).filter(names::contains).forEach(name -> add(readers, name, owner(view))));
        return readers;
    }

    private static void add(Map<String, Set<String>> readers, String name, String module) {
        if (!owner(name).equals(module)) {
            readers.computeIfAbsent(name, none -> new TreeSet<>()).add(module);
        }
    }

    private Set<String> tables() {
        return rows("""
                select table_name, table_type from information_schema.tables
                 where table_schema = database() and table_type = 'BASE TABLE'
                   and table_name not like 'flyway\\_schema\\_history%'
                """).keySet();
    }

    private Map<String, String> columnsOfViews() {
        return rows("""
                select v.table_name, group_concat(c.column_name order by c.ordinal_position separator ', ')
                  from information_schema.views v
                  join information_schema.columns c on c.table_schema = v.table_schema and c.table_name = v.table_name
                 where v.table_schema = database()
                 group by v.table_name
                """);
    }

    private Map<String, String> textsOfViews() {
        return rows("select table_name, view_definition from information_schema.views where table_schema = database()");
    }

    private Map<String, String> rows(String sql) {
        var rows = new TreeMap<String, String>();
        jdbc.sql(sql).query(row -> {
            rows.put(row.getString(1), row.getString(2));
        });
        return rows;
    }

    private static String owner(String name) {
        return OWNERS.get(name).iterator().next();
    }

    private static List<String> below(String module) {
        var place = ModuleMigrations.ORDER.indexOf(module);
        return place < 0 ? ModuleMigrations.ORDER : ModuleMigrations.ORDER.subList(0, place);
    }

    private static String module(Class<?> type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static Path classesBeside(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve("org", "quorate");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @interface Reads {
        String value();
    }

    @Reads("select 1 from house_annotation")
    private static final class Sample {

        static final String CONSTANT = "house_constant";

        static String sql(String more) {
            return "select 1 from other, house_listed " + more + " join house_joined on " + CONSTANT + ".id = 1";
        }
    }
}
