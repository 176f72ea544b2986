package org.quorate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Whose each table and view is, by the migrations; and which of them the texts of compiled classes name. */
final class SqlNames {

    private static final Path MIGRATIONS = Path.of("db", "migration");
    private static final Pattern MADE =
            Pattern.compile("\\bcreate\\s+(?:or\\s+replace\\s+)?(?:table|view)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RENAMED = Pattern.compile("\\brename\\s+table\\s([^;]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TO = Pattern.compile("\\bto\\s+(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\w+");

    private SqlNames() {}

    /** The folders of migrations that make each table or view: one, unless two modules quarrel. */
    static Map<String, Set<String>> owners() {
        var owners = new TreeMap<String, Set<String>>();
        for (var file : below(MIGRATIONS, ".sql")) {
            var folder = MIGRATIONS.relativize(file).getName(0).toString();
            var sql = read(file).replaceAll("--.*", "");
            var made = Stream.concat(firsts(MADE, sql), firsts(RENAMED, sql).flatMap(names -> firsts(TO, names)));
            made.forEach(name ->
                    owners.computeIfAbsent(name, none -> new TreeSet<>()).add(folder));
        }
        return owners;
    }

    /**
     * What the classes of each module name of the wanted words. A class file holds every text of its class, those of
     * its annotations and of constants taken from elsewhere too, and no comment.
     */
    static Map<String, Set<String>> namedIn(Path classes, Predicate<String> wanted) {
        return found(classes, text -> words(text).filter(wanted));
    }

    /** The same for what a query in JPA's language reads. */
    static Map<String, Set<String>> queriedIn(Path classes, Set<String> entities) {
        var read = Pattern.compile("\\b(?:from|join|update|into)\\s+(" + String.join("|", entities) + ")\\b");
        return found(classes, text -> firsts(read, text));
    }

    /** Every text of the classes. */
    static Stream<String> texts(Path classes) {
        return below(classes, ".class").stream().flatMap(SqlNames::textsOf);
    }

    private static Stream<String> firsts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group());
    }

    private static Map<String, Set<String>> found(Path classes, Function<String, Stream<String>> names) {
        var found = new HashMap<String, Set<String>>();
        for (var file : below(classes, ".class")) {
            var inside = classes.relativize(file);
            var module =
                    inside.getNameCount() == 1 ? "__root" : inside.getName(0).toString();
            textsOf(file)
                    .flatMap(names)
                    .forEach(name -> found.computeIfAbsent(module, none -> new TreeSet<>())
                            .add(name));
        }
        return found;
    }

    private static Stream<String> textsOf(Path file) {
        try {
            var constants = ClassFile.of().parse(file).constantPool();
            return StreamSupport.stream(constants.spliterator(), false)
                    .filter(Utf8Entry.class::isInstance)
                    .map(entry -> ((Utf8Entry) entry).stringValue());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> below(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
