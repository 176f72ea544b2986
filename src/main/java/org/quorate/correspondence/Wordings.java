package org.quorate.correspondence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.correspondence.domain.CurrentWordings;
import org.quorate.correspondence.domain.DefaultWordings;
import org.quorate.correspondence.domain.SaveWording;
import org.quorate.correspondence.domain.Wording;
import org.quorate.correspondence.domain.WordingPreview;
import org.quorate.correspondence.domain.WordingRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How messages are worded: Quorate's words, or the partnership's own in their place. What was used before is kept. */
@Service
public class Wordings {

    private static final Role[] EDITORS = {Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.ADMINISTRATOR};

    /** Only the family is written letters to. */
    private static final Set<MessageKind> BY_LETTER = EnumSet.of(
            MessageKind.FAMILY_INVITATION,
            MessageKind.FAMILY_CHANGED,
            MessageKind.FAMILY_CANCELLED,
            MessageKind.FAMILY_REMINDER);

    private static final Map<Placeholder, String> EXAMPLES =
            Arrays.stream(Placeholder.values()).collect(Collectors.toMap(Function.identity(), Placeholder::example));

    private final Gate gate;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final CurrentWordings current;
    private final Clock clock;

    Wordings(Gate gate, AuditTrail audit, JdbcClient jdbc, CurrentWordings current, Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** The words of every kind in every channel that it goes by. */
    @Transactional(readOnly = true)
    public List<WordingRow> list(Actor actor) {
        gate.require(actor, EDITORS);
        return MessageKind.withWording().stream()
                .flatMap(kind -> channels(kind).map(channel -> row(kind, channel)))
                .toList();
    }

    /** The words of one kind in one channel. */
    @Transactional(readOnly = true)
    public WordingRow wording(Actor actor, MessageKind kind, Channel channel) {
        gate.require(actor, EDITORS);
        requireWritten(kind, channel);
        return row(kind, channel);
    }

    /**
     * The words filled with examples, without keeping them.
     *
     * @throws RuleViolation at {@code subject} or {@code body} what these words must not say
     */
    public WordingPreview preview(Actor actor, MessageKind kind, Channel channel, String subject, String body) {
        gate.require(actor, EDITORS);
        requireWritten(kind, channel);
        var worded = new Wording(channel, subject, body).with(EXAMPLES);
        return new WordingPreview(
                worded.subject(),
                worded.body()
                        .replace(Wording.LINK, Placeholder.LINK.example())
                        .replace(Wording.CODE, Placeholder.CODE.example()));
    }

    /**
     * Uses the partnership's own words from now on.
     *
     * @throws RuleViolation at {@code subject} or {@code body} what these words must not say; {@code
     *     someone-changed-it} when others were saved meanwhile
     */
    @Transactional
    public void save(Actor actor, SaveWording words) {
        gate.require(actor, EDITORS);
        requireWritten(words.kind(), words.channel());
        var checked = new Wording(words.channel(), words.subject(), words.body());
        supersede(words.kind(), words.channel(), words.version());
        try {
            jdbc.sql("""
                            insert into correspondence_wording
                                (id, kind, channel, subject_line, body, written_by, written_at)
                            values (:id, :kind, :channel, :subject, :body, :by, :at)
                            """)
                    .param("id", Ids.next())
                    .param("kind", words.kind().name())
                    .param("channel", words.channel().name())
                    .param("subject", checked.subject())
                    .param("body", checked.body())
                    .param("by", actor.id())
                    .param("at", now())
                    .update();
        } catch (DuplicateKeyException somebodyWasFirst) {
            throw RuleViolation.of("someone-changed-it");
        }
        fact(actor, "wording-changed", words.kind(), words.channel());
    }

    /** Uses Quorate's words again; {@code someone-changed-it} when others were saved meanwhile. */
    @Transactional
    public void backToOurs(Actor actor, MessageKind kind, Channel channel, UUID version) {
        gate.require(actor, EDITORS);
        supersede(kind, channel, version);
        fact(actor, "wording-taken-back", kind, channel);
    }

    private void supersede(MessageKind kind, Channel channel, @Nullable UUID version) {
        if (!Objects.equals(standing(kind, channel).orElse(null), version)) {
            throw RuleViolation.of("someone-changed-it");
        }
        var changed = version == null
                ? 1
                : jdbc.sql("""
                                update correspondence_wording set superseded_at = :at
                                where id = :id and superseded_at is null
                                """).param("at", now()).param("id", version).update();
        if (changed == 0) {
            throw RuleViolation.of("someone-changed-it");
        }
    }

    private Optional<UUID> standing(MessageKind kind, Channel channel) {
        return jdbc.sql("""
                        select id from correspondence_wording
                        where kind = :kind and channel = :channel and superseded_at is null
                        """)
                .param("kind", kind.name())
                .param("channel", channel.name())
                .query(UUID.class)
                .optional();
    }

    private WordingRow row(MessageKind kind, Channel channel) {
        return jdbc.sql("""
                        select id, subject_line, body, written_at from correspondence_wording
                        where kind = :kind and channel = :channel and superseded_at is null
                        """)
                .param("kind", kind.name())
                .param("channel", channel.name())
                .query((rs, i) -> new WordingRow(
                        kind,
                        channel,
                        rs.getString("subject_line"),
                        rs.getString("body"),
                        rs.getObject("id", UUID.class),
                        rs.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional()
                .orElseGet(() -> inUse(kind, channel));
    }

    /** Without words of its own: those that are used in their place. */
    private WordingRow inUse(MessageKind kind, Channel channel) {
        var words = current.of(kind, channel);
        return new WordingRow(kind, channel, words.subject(), words.body(), null, null);
    }

    private static Stream<Channel> channels(MessageKind kind) {
        return Stream.of(Channel.EMAIL, Channel.SMS, Channel.LETTER)
                .filter(channel -> DefaultWordings.exists(kind, channel))
                .filter(channel -> channel != Channel.LETTER || BY_LETTER.contains(kind));
    }

    private static void requireWritten(MessageKind kind, Channel channel) {
        if (!kind.editable() || channels(kind).noneMatch(channel::equals)) {
            throw RuleViolation.of("wording-not-used");
        }
    }

    private void fact(Actor actor, String action, MessageKind kind, Channel channel) {
        var subject = UUID.nameUUIDFromBytes((kind + "/" + channel).getBytes(StandardCharsets.UTF_8));
        audit.fact(actor, action, "wording", subject, Map.of("kind", kind, "channel", channel));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
