package org.quorate.exchange.run;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quorate.exchange.format.Refusal;

/**
 * The CSV files that arrive for one import, from wherever: each name once, and nothing passed over in silence that
 * could hold rows.
 */
final class Arrivals {

    private static final Pattern WORKBOOK = Pattern.compile(".*\\.(xls[xmb]?|xlt[xm]?|ods|fods|numbers|gsheet)");

    private final Path folder;
    private final Map<String, String> places = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** Files go to this folder. */
    Arrivals(Path folder) {
        this.folder = folder;
    }

    /**
     * Where a file is to be written; empty when it is none to be read, and that is refused unless it can hold no rows.
     *
     * @param container the zip it came in; the file itself when it came alone
     * @param name with the folders before it
     */
    Optional<Path> place(String container, String name) {
        var plain = plain(name);
        if (isClutter(name) || ImportPlaces.isOurs(plain)) {
            return Optional.empty();
        }
        if (isUnsafe(name)) {
            refuse(container, "holds a file whose name leads out of its folder or cannot be a file's name");
            return Optional.empty();
        }
        if (!plain.endsWith(".csv")) {
            refuse(container, notCsv(name));
            return Optional.empty();
        }
        var whole = container.equals(name) ? name : container + "/" + name;
        var before = places.putIfAbsent(plain, whole);
        if (before != null) {
            refuse(container, twice(plain, before, whole));
            return Optional.empty();
        }
        return Optional.of(folder.resolve(plain));
    }

    void refuse(String container, String why) {
        refusals.add(Refusal.ofFile(container, why));
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    static String twice(String plain, String one, String other) {
        return "%s is there twice (%s and %s), and only one could be read; put their rows into one file"
                .formatted(plain, one, other);
    }

    /** What a file is that is none to be read, and what to do about it. */
    static String notCsv(String name) {
        var plain = plain(name);
        if (WORKBOOK.matcher(plain).matches()) {
            return name
                    + " is a workbook, of which nothing would be read; save each of its sheets as a file of its own,"
                    + " as \"CSV UTF-8\"";
        }
        return plain.contains(".csv.")
                ? name + " has an ending after .csv, so nothing of it would be read; take the ending away"
                : name + " is not a CSV file, so nothing of it would be read; save it as CSV or take it out";
    }

    /** What computers leave beside files by themselves. */
    static boolean isClutter(String name) {
        var last = lastPart(name);
        return List.of(name.split("/")).contains("__MACOSX")
                || (last.startsWith(".") && (last.startsWith("._") || !last.contains(".csv")))
                || last.startsWith("~$")
                || last.equalsIgnoreCase("thumbs.db")
                || last.equalsIgnoreCase("desktop.ini");
    }

    /** The name that tells files apart: without folders, capitals, or two ways to write one letter. */
    static String plain(String name) {
        return Normalizer.normalize(lastPart(name), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static boolean isUnsafe(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.length() > 200
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/", -1)).contains("..");
    }
}
