package org.quorate.disclosure.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was gathered as a zip: a page to read and the same as JSON. The original has everything, with what is held back and
 * who else is named; the copy that is given has what was decided and no trace of the rest.
 */
public final class Copies {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
            <style>body{font:1.1rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
            pre{white-space:pre-wrap;font:inherit;margin:0 0 1rem}.note{border-left:4px solid;padding-left:.6rem}</style>
            </head><body><h1>%1$s</h1><p>%2$s</p>
            """;

    private Copies() {}

    /** For staff only. */
    public static byte[] original(String person, List<PassageRow> passages) {
        var page = new StringBuilder(PAGE.formatted(
                escaped("Everything held about " + person), "The original. For staff only: it is not to be given."));
        var data = passages.stream()
                .map(passage -> {
                    section(page, passage.part(), passage.heading(), passage.words());
                    note(page, "Names", String.join(", ", passage.others()));
                    note(page, "Held back", passage.heldBack());
                    return row(passage, passage.heading(), passage.words());
                })
                .toList();
        return zip(page, data);
    }

    /** What is given: passages decided about, and those with others blacked out. */
    public static byte[] released(String person, List<PassageRow> passages, BlackOut blackOut) {
        var page = new StringBuilder(PAGE.formatted(
                escaped("What we hold about " + person),
                "This is what the portal for child protection conferences holds. Where it says %s, somebody else was named."
                                .formatted(BlackOut.INSTEAD)
                        + " The law lets us leave some things out, to keep people safe. You can ask us about this, and"
                        + " complain to the Information Commissioner (ico.org.uk)."));
        var data = passages.stream()
                .filter(Copies::isGiven)
                .map(passage -> {
                    var black = passage.decision() == PassageDecision.BLACK_OUT;
                    var heading = black ? blackOut.apply(passage.heading()) : passage.heading();
                    var words = black ? blackOut.apply(passage.words()) : passage.words();
                    section(page, passage.part(), heading, words);
                    return row(passage, heading, words);
                })
                .toList();
        return zip(page, data);
    }

    private static boolean isGiven(PassageRow passage) {
        return passage.heldBack() == null
                && (passage.decision() == PassageDecision.RELEASE || passage.decision() == PassageDecision.BLACK_OUT);
    }

    private static void section(StringBuilder page, String part, String heading, String words) {
        page.append("<h2>%s: %s</h2>%n<pre>%s</pre>%n".formatted(escaped(part), escaped(heading), escaped(words)));
    }

    private static void note(StringBuilder page, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            page.append("<p class=\"note\">%s: %s</p>%n".formatted(name, escaped(value)));
        }
    }

    private static Map<String, String> row(PassageRow passage, String heading, String words) {
        var row = new LinkedHashMap<String, String>();
        row.put("part", passage.part());
        row.put("heading", heading);
        row.put("text", words);
        return row;
    }

    private static byte[] zip(StringBuilder page, List<Map<String, String>> data) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "records.html", page.append("</body></html>\n").toString());
            put(zip, "records.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
