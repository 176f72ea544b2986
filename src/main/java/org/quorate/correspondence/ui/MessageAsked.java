package org.quorate.correspondence.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.MessageTab;
import org.quorate.correspondence.domain.MessageSearch;

/**
 * What the reader asked for, as it stands in the address: codes, days and ids. What was typed to search for stays out
 * of it, for it may be a name.
 */
record MessageAsked(MessageSearch search, @Nullable UUID message) {

    static MessageAsked in(QueryParameters address) {
        var search = new MessageSearch(
                address.getSingleParameter("tab").flatMap(MessageTab::byCode).orElse(MessageTab.NEEDS_A_HAND),
                null,
                constant(MessageKind.values(), address, "kind"),
                constant(Channel.values(), address, "channel"),
                day(address, "from"),
                day(address, "until"));
        return new MessageAsked(search, id(address));
    }

    static String query(MessageSearch search) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("tab", search.tab().code());
        put(parameters, "kind", search.kind());
        put(parameters, "channel", search.channel());
        put(parameters, "from", search.from());
        put(parameters, "until", search.until());
        return QueryParameters.simple(parameters).getQueryString();
    }

    private static void put(LinkedHashMap<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    static <E extends Enum<E>> @Nullable E constant(E[] constants, QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .flatMap(value -> Arrays.stream(constants)
                        .filter(constant -> constant.name().equals(value))
                        .findFirst())
                .orElse(null);
    }

    private static @Nullable LocalDate day(QueryParameters address, String name) {
        try {
            return address.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static @Nullable UUID id(QueryParameters address) {
        try {
            Optional<String> id = address.getSingleParameter("message");
            return id.map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
