package org.quorate.document;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed.
 *
 * @param template its name under {@code templates/print}, without the ending
 * @param title what the document is called, in its properties and at the head of every page
 * @param about one sentence for its properties
 * @param language what it is written in
 * @param model what the template shows
 * @param watermark what stands behind the text of every page; null for nothing
 */
public record Printed(
        String template,
        String title,
        String about,
        Locale language,
        Map<String, ?> model,
        @Nullable Watermark watermark) {

    public Printed {
        model = Map.copyOf(model);
    }

    public static Printed of(String template, String title, String about, Map<String, ?> model) {
        return new Printed(template, title, about, Locale.UK, model, null);
    }

    public Printed with(Watermark mark) {
        return new Printed(template, title, about, language, model, mark);
    }

    /** Names nothing of what is printed. */
    @Override
    public String toString() {
        return "Printed[" + template + "]";
    }
}
