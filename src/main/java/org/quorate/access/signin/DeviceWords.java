package org.quorate.access.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself, in words that tell its owner's devices apart and nothing more. */
final class DeviceWords {

    /** In the order they are looked for: most browsers also name others. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "SamsungBrowser",
            "Samsung Internet",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS",
            "Firefox",
            "Chrome/",
            "Chrome",
            "CriOS",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "an iPhone",
            "iPad",
            "an iPad",
            "Android",
            "Android",
            "CrOS",
            "a Chromebook",
            "Windows",
            "Windows",
            "Macintosh",
            "a Mac",
            "Linux",
            "Linux");

    private DeviceWords() {}

    static String of(@Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent;
        return first(BROWSERS, said, "A browser") + " on " + first(SYSTEMS, said, "an unknown device");
    }

    private static String first(Map<String, String> known, String said, String otherwise) {
        return known.entrySet().stream()
                .filter(one -> said.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<String, String> ordered(String... pairs) {
        var ordered = new LinkedHashMap<String, String>();
        for (int n = 0; n < pairs.length; n += 2) {
            ordered.put(pairs[n], pairs[n + 1]);
        }
        return ordered;
    }
}
