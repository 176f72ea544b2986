package org.quorate.bench;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.quorate.demo.EmbeddedMariaDb;

/** What every process of one proof has in its environment. */
record Settings(Map<String, String> environment) {

    /** Where the messages are from; Message-IDs end on its host. */
    static final String HOST = "bench.example";

    private static final int KEY_BYTES = 32;

    static Settings of(EmbeddedMariaDb database, int mailPort) {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new Settings(Map.ofEntries(
                Map.entry("SPRING_DATASOURCE_URL", database.url()),
                Map.entry("SPRING_DATASOURCE_USERNAME", EmbeddedMariaDb.USER),
                Map.entry("SPRING_DATASOURCE_PASSWORD", database.password()),
                Map.entry("QUORATE_LINKKEY", Base64.getEncoder().encodeToString(key)),
                Map.entry("SPRING_MAIL_HOST", "127.0.0.1"),
                Map.entry("SPRING_MAIL_PORT", Integer.toString(mailPort)),
                Map.entry("QUORATE_MAIL_FROM", "conferences@" + HOST),
                Map.entry("LOGGING_LEVEL_ROOT", "WARN"),
                // so that a dead process is missed within seconds
                Map.entry("QUORATE_WORK_HEARTBEAT", "1s"),
                Map.entry("QUORATE_WORK_MISSEDHEARTBEATS", "4")));
    }

    /** The same by the names that a program of our own gives to Spring. */
    String[] arguments() {
        return environment.entrySet().stream()
                .map(entry -> "--"
                        + entry.getKey().toLowerCase(java.util.Locale.ROOT).replace('_', '.') + "=" + entry.getValue())
                .toArray(String[]::new);
    }
}
