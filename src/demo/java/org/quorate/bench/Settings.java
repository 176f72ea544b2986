package org.quorate.bench;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.demo.EmbeddedMariaDb;

/** What every process of one proof is told. */
record Settings(Map<String, String> properties) {

    /** Where the messages are from; Message-IDs end on its host. */
    static final String HOST = "bench.example";

    private static final int KEY_BYTES = 32;

    /** With a mail server. */
    static Settings of(EmbeddedMariaDb database, int mailPort) {
        return of(database)
                .and(Map.of(
                        "spring.mail.host",
                        "127.0.0.1",
                        "spring.mail.port",
                        Integer.toString(mailPort),
                        "quorate.mail.from",
                        "conferences@" + HOST));
    }

    static Settings of(EmbeddedMariaDb database) {
        return new Settings(Map.ofEntries(
                Map.entry("spring.datasource.url", database.url()),
                Map.entry("spring.datasource.username", EmbeddedMariaDb.USER),
                Map.entry("spring.datasource.password", database.password()),
                Map.entry("quorate.link-key", key()),
                Map.entry("quorate.document-key", key()),
                Map.entry("quorate.audit-key", auditKey()),
                // chairs of the play have no telephones
                Map.entry("quorate.second-factor-of", ""),
                Map.entry("logging.level.root", "WARN"),
                // both tell of every connection that the killed process leaves behind
                Map.entry("logging.level.ch.vorburger", "OFF"),
                Map.entry("logging.level.com.icegreen", "OFF"),
                // so that a dead process is missed within seconds
                Map.entry("quorate.work.heartbeat", "1s"),
                Map.entry("quorate.work.missed-heartbeats", "4")));
    }

    Settings and(Map<String, String> more) {
        var all = new HashMap<>(properties);
        all.putAll(more);
        return new Settings(Map.copyOf(all));
    }

    private static String key() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static String auditKey() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** For a program of our own. */
    String[] arguments() {
        return properties.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
    }

    /** For another process: others may see its arguments. */
    Map<String, String> environment() {
        return properties.entrySet().stream()
                .collect(Collectors.toMap(entry -> variable(entry.getKey()), Map.Entry::getValue));
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
    }
}
