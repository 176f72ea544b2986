package org.quorate.agencyreport.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.TypedField;

/** What was typed on a report's page: each box as {@code f.<key>}, and as {@code r.<key>} what stood there before. */
final class ReportForm {

    private static final String TEXT = "f.";
    private static final String REVISION = "r.";
    private static final int MOST_BOXES = 200;

    private ReportForm() {}

    static List<TypedField> typed(HttpServletRequest request) {
        var typed = new ArrayList<TypedField>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(TEXT) && typed.size() < MOST_BOXES) {
                var key = name.substring(TEXT.length());
                // several of one name are boxes ticked; a hidden empty one says that none is
                var text =
                        Arrays.stream(values).filter(value -> !value.isEmpty()).collect(Collectors.joining(","));
                typed.add(new TypedField(key, text, number(request.getParameter(REVISION + key))));
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
