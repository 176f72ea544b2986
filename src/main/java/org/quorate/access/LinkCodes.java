package org.quorate.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.access.domain.Link;
import org.quorate.access.domain.LinkCode;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.SystemTask;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes of six digits that prove that whoever holds a link also reads the address it was sent to. They are Spring
 * Security's one-time tokens: the user name is the link's id, the token value is {@code <link id>:<six digits>}. Each
 * is good for 15 minutes, once, and for five tries; a link gets three an hour, and only the newest one counts. Like
 * links they are derived from their id and kept as a hash (docs/decisions/0012-personal-links.md).
 */
@Service
@SystemTask("whoever holds a link is nobody yet; the module whose matter the link is has asked permission")
public class LinkCodes implements OneTimeTokenService {

    /** How long a page stays open behind a code that was typed. */
    public static final Duration PROOF_LASTS = Duration.ofMinutes(30);

    /** How many codes a link gets in an hour. */
    public static final int MOST_AN_HOUR = 3;

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s-]+");

    private final EntityManager entities;
    private final LinkSecrets secrets;
    private final Clock clock;

    LinkCodes(EntityManager entities, LinkSecrets secrets, Clock clock) {
        this.entities = entities;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * A new code for a link; older ones count no more.
     *
     * @return its id, from which {@link #code} makes the digits on the way out
     * @throws RuleViolation {@code code-asked-too-often}
     */
    @Transactional
    public UUID make(UUID linkId) {
        if (entities.find(Link.class, linkId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new NotFound();
        }
        var now = clock.instant();
        if (madeSince(linkId, now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR) {
            throw RuleViolation.of("code-asked-too-often");
        }
        var id = Ids.next();
        entities.persist(new LinkCode(id, linkId, secrets.hashOfCode(id, secrets.code(id)), now));
        return id;
    }

    /** The six digits, to be written into the message that goes to the link's owner and nowhere else. */
    public String code(UUID codeId) {
        return secrets.code(codeId);
    }

    /**
     * Somebody types a code. Each try is counted under a lock, so that tries at once are counted one by one.
     *
     * @param typed as typed; spaces and hyphens between digits do not matter, and what is not six digits costs no try
     */
    @Transactional
    public CodeTry prove(UUID linkId, String typed) {
        var newest = newest(linkId).orElse(null);
        var now = clock.instant();
        if (newest == null || !newest.isLive(now)) {
            return new CodeTry.Dead();
        }
        var digits = BETWEEN_DIGITS.matcher(typed.strip()).replaceAll("");
        if (!SIX_DIGITS.matcher(digits).matches()) {
            return new CodeTry.Wrong(newest.triesLeft());
        }
        if (newest.take(secrets.hashOfCode(newest.id(), digits), now)) {
            return new CodeTry.Right(newest.id());
        }
        return newest.isLive(now) ? new CodeTry.Wrong(newest.triesLeft()) : new CodeTry.Dead();
    }

    /** Whether this very code was typed rightly for this very link within {@link #PROOF_LASTS}. */
    @Transactional(readOnly = true)
    public boolean proves(UUID linkId, UUID codeId) {
        var code = entities.find(LinkCode.class, codeId);
        return code != null && code.linkId().equals(linkId) && code.wasSpentWithin(PROOF_LASTS, clock.instant());
    }

    /** For Spring Security: the user name is a link's id. */
    @Override
    @Transactional
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        var linkId = UUID.fromString(request.getUsername());
        return asToken(linkId, make(linkId));
    }

    /** For Spring Security; null when the token is not good. */
    @Override
    @Transactional
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken typed) {
        var value = Objects.requireNonNullElse(typed.getTokenValue(), "");
        var colon = value.indexOf(':');
        if (colon != 36) {
            return null;
        }
        try {
            var linkId = UUID.fromString(value.substring(0, colon));
            return prove(linkId, value.substring(colon + 1)) instanceof CodeTry.Right right
                    ? asToken(linkId, right.codeId())
                    : null;
        } catch (IllegalArgumentException noLinkId) {
            return null;
        }
    }

    private OneTimeToken asToken(UUID linkId, UUID codeId) {
        var code = Objects.requireNonNull(entities.find(LinkCode.class, codeId));
        return new DefaultOneTimeToken(linkId + ":" + secrets.code(codeId), linkId.toString(), code.expiresAt());
    }

    private long madeSince(UUID linkId, Instant since) {
        return entities.createQuery(
                        "select count(c) from LinkCode c where c.linkId = :link and c.madeAt > :since", Long.class)
                .setParameter("link", linkId)
                .setParameter("since", since)
                .getSingleResult();
    }

    private Optional<LinkCode> newest(UUID linkId) {
        List<LinkCode> found = entities.createQuery(
                        "select c from LinkCode c where c.linkId = :link order by c.madeAt desc, c.id desc",
                        LinkCode.class)
                .setParameter("link", linkId)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return found.stream().findFirst();
    }
}
