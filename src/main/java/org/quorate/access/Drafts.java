package org.quorate.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.SystemTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody has typed and not saved yet, for whoever typed it alone: a refresh, another screen or an ended session
 * takes nothing away. That a draft was begun is on record; what is in it is not, until it is saved.
 */
@Service
public class Drafts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int LARGEST = 1 << 20;
    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};

    /** @param typed by the names of the fields */
    public record Kept(Map<String, String> typed, Instant at) {

        public Kept {
            typed = Map.copyOf(typed);
        }
    }

    private final JdbcClient jdbc;
    private final FactorSecrets secrets;
    private final PortalKey key;
    private final AuditTrail audit;
    private final Clock clock;

    Drafts(JdbcClient jdbc, FactorSecrets secrets, PortalKey key, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.key = key;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps what stands in a form now, instead of what was kept there before.
     *
     * @param place the screen's address, which holds ids and no names, and perhaps more after a {@code |}
     */
    @ScopedToActor
    @Transactional
    public void keep(Actor actor, String place, Map<String, String> typed) {
        var text = JSON.writeValueAsString(typed).getBytes(UTF_8);
        if (text.length > LARGEST) {
            return;
        }
        int rows = jdbc.sql("""
                        insert into access_draft (account_id, place, sealed, kept_at)
                        select id, :place, :sealed, :now from access_account where id = :account
                            on duplicate key update sealed = :sealed, kept_at = :now
                        """)
                .param("account", actor.id())
                .param("place", hash(actor, place))
                .param("sealed", secrets.encrypted("draft", whose(actor, place), text))
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        if (rows == 1) {
            audit.fact(actor, "draft-begun", "account", actor.id(), Map.of("screen", place.replaceFirst("[|?].*", "")));
        }
    }

    @ScopedToActor
    @Transactional(readOnly = true)
    public Optional<Kept> find(Actor actor, String place) {
        return jdbc.sql("""
                        select sealed, kept_at from access_draft
                         where account_id = :account and place = :place and kept_at > :since
                        """)
                .param("account", actor.id())
                .param("place", hash(actor, place))
                .param("since", since())
                .query((row, n) -> new Kept(
                        JSON.readValue(secrets.decrypted("draft", whose(actor, place), row.getBytes("sealed")), FIELDS),
                        row.getObject("kept_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    /** It was saved, or thrown away. */
    @ScopedToActor
    @Transactional
    public void drop(Actor actor, String place) {
        jdbc.sql("delete from access_draft where account_id = :account and place = :place")
                .param("account", actor.id())
                .param("place", hash(actor, place))
                .update();
    }

    /** Removes what nobody came back to for a week. */
    @SystemTask("nobody's drafts in particular, once a night")
    @Transactional
    public int forget() {
        return jdbc.sql("delete from access_draft where kept_at <= :since")
                .param("since", since())
                .update();
    }

    private LocalDateTime since() {
        return LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC);
    }

    private byte[] hash(Actor actor, String place) {
        return key.mac("draft", whose(actor, place));
    }

    private static String whose(Actor actor, String place) {
        return actor.id() + ":" + place;
    }
}
