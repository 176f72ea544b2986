package org.quorate.directory.domain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a national register concerns the partnership: rows in one of the postcode areas or of one of the
 * authorities. With neither named, every row.
 *
 * @param postcodeAreas areas ({@code PR}) or districts ({@code LA1}), in capitals
 * @param authorityCodes local authority codes as the register writes them
 */
public record RegisterFilter(Set<String> postcodeAreas, Set<String> authorityCodes) {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^A-Z].*");

    public RegisterFilter {
        postcodeAreas = postcodeAreas.stream()
                .map(area -> area.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        authorityCodes = Set.copyOf(authorityCodes);
    }

    public static RegisterFilter everything() {
        return new RegisterFilter(Set.of(), Set.of());
    }

    /** Reads what people type: areas, districts and codes parted by spaces or commas. */
    public static RegisterFilter of(String typed) {
        var words = Set.copyOf(Pattern.compile("[\\s,;]+")
                .splitAsStream(typed)
                .filter(word -> !word.isEmpty())
                .toList());
        return new RegisterFilter(
                words.stream().filter(word -> !isNumber(word)).collect(Collectors.toSet()),
                words.stream().filter(RegisterFilter::isNumber).collect(Collectors.toSet()));
    }

    /** Whether a row concerns the partnership. */
    public boolean takes(@Nullable String postcode, @Nullable String authority) {
        if (postcodeAreas.isEmpty() && authorityCodes.isEmpty()) {
            return true;
        }
        return (authority != null && authorityCodes.contains(authority)) || (postcode != null && isInArea(postcode));
    }

    private boolean isInArea(String postcode) {
        var capitals = postcode.strip().toUpperCase(Locale.ROOT);
        int inward = Math.max(0, capitals.length() - 3);
        return postcodeAreas.contains(NOT_LETTERS.matcher(capitals).replaceFirst(""))
                || postcodeAreas.contains(capitals.substring(0, inward).strip());
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
