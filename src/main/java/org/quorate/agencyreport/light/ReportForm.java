package org.quorate.agencyreport.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.DraftField;
import org.quorate.agencyreport.TypedField;

/**
 * What was typed on a report's page: each box as {@code f.<key>}, as {@code r.<key>} the revision of what stood there
 * before, as {@code o.<key>} that text's mark, and as {@code draft} which draft the revisions are of.
 */
final class ReportForm {

    private static final String TEXT = "f.";
    private static final String REVISION = "r.";
    private static final String MARK = "o.";
    private static final int MOST_BOXES = 200;

    private ReportForm() {}

    /** Boxes that somebody touched. What comes back as the page was opened with says nothing. */
    static List<TypedField> typed(HttpServletRequest request) {
        return all(request).stream()
                .filter(field ->
                        !DraftField.mark(field.key(), field.text()).equals(request.getParameter(MARK + field.key())))
                .toList();
    }

    /** Every box, for whoever is handed back what stood on their page. */
    static List<TypedField> all(HttpServletRequest request) {
        var draft = id(request.getParameter("draft")).orElse(null);
        var typed = new ArrayList<TypedField>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(TEXT) && typed.size() < MOST_BOXES) {
                var key = name.substring(TEXT.length());
                // several of one name are boxes ticked; a hidden empty one says that none is
                var text =
                        Arrays.stream(values).filter(value -> !value.isEmpty()).collect(Collectors.joining(","));
                typed.add(new TypedField(key, text, number(request.getParameter(REVISION + key)), draft));
            }
        });
        return typed;
    }

    static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    static long seen(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
