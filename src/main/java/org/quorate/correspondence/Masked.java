package org.quorate.correspondence;

import org.jspecify.annotations.Nullable;

/** Addresses with most of them hidden: enough to know one's own again, and no more. */
public final class Masked {

    private static final String DOTS = "•••";

    private Masked() {}

    /** {@code g•••@nhs.example}, {@code •••123}, {@code •••PR1 8XJ} for the last line of a postal address. */
    public static @Nullable String address(Channel channel, @Nullable String address) {
        if (address == null) {
            return null;
        }
        return switch (channel) {
            case EMAIL -> email(address);
            case SMS -> DOTS + address.substring(Math.max(0, address.length() - 3));
            case LETTER -> DOTS + address.lines().reduce("", (first, line) -> line);
            case BY_HAND -> DOTS;
        };
    }

    private static String email(String address) {
        var at = address.lastIndexOf('@');
        return at < 1 ? DOTS : address.charAt(0) + DOTS + address.substring(at);
    }
}
