package org.quorate.access;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.quorate.access.domain.Link;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.SystemTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal links: 256 bits each, kept as a hash, each good for one purpose, until it expires or is taken back. The
 * module whose matter it is asks permission, issues and revokes; a link gives no right by itself.
 */
@Service
public class Links {

    private static final String ISSUER_ASKS = "the module whose matter the link is has asked permission";
    private static final UUID NO_LINK = new UUID(0, 0);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final LinkPurposes purposes;
    private final EntityManager entities;
    private final LinkSecrets secrets;
    private final Guesses guesses;
    private final AuditTrail audit;
    private final Clock clock;

    Links(
            LinkPurposes purposes,
            EntityManager entities,
            LinkSecrets secrets,
            Guesses guesses,
            AuditTrail audit,
            Clock clock) {
        this.purposes = purposes;
        this.entities = entities;
        this.secrets = secrets;
        this.guesses = guesses;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new link beside any that the subject has. */
    @SystemTask(ISSUER_ASKS)
    @Transactional
    public UUID issue(LinkPurpose purpose, UUID subjectId, Instant expiresAt) {
        var id = Ids.next();
        var hash = LinkSecrets.hash(secrets.token(id));
        entities.persist(new Link(id, purpose.code(), subjectId, hash, clock.instant(), expiresAt));
        return id;
    }

    /** The link the subject has and that is not taken back, now good until then, or else a new one. */
    @SystemTask(ISSUER_ASKS)
    @Transactional
    public UUID issueOrExtend(LinkPurpose purpose, UUID subjectId, Instant expiresAt) {
        return of(purpose, subjectId).stream()
                .filter(link -> !link.isRevoked())
                .findFirst()
                .map(link -> {
                    link.extend(expiresAt);
                    return link.id();
                })
                .orElseGet(() -> issue(purpose, subjectId, expiresAt));
    }

    /** Every link the subject ever had. */
    @SystemTask(ISSUER_ASKS)
    @Transactional(readOnly = true)
    public List<UUID> issued(LinkPurpose purpose, UUID subjectId) {
        return of(purpose, subjectId).stream().map(Link::id).toList();
    }

    /** Takes every link of the subject back. */
    @SystemTask(ISSUER_ASKS)
    @Transactional
    public void revoke(LinkPurpose purpose, UUID subjectId) {
        of(purpose, subjectId).forEach(link -> link.revoke(clock.instant()));
    }

    /**
     * Looks up what stands in an address. A link of ours is always answered, however many guesses came from the same
     * network; guesses are counted, and so many of them are answered no more. What is not good is on record as refused.
     *
     * @param from the network address of whoever asks
     */
    @SystemTask("whoever holds a link is nobody yet")
    @Transactional(readOnly = true)
    public LinkLookup look(String token, String from) {
        var found = TOKEN.matcher(token).matches() ? byHash(token) : Optional.<Link>empty();
        if (found.isEmpty()) {
            return guessed(from);
        }
        var link = found.get();
        if (link.isRevoked()) {
            refused("link-revoked", link.id());
            return new LinkLookup.Revoked();
        }
        if (!link.expiresAt().isAfter(clock.instant())) {
            refused("link-expired", link.id());
            return new LinkLookup.Expired();
        }
        return new LinkLookup.Open(
                new OpenLink(link.id(), purposes.of(link.purpose()), link.subjectId(), link.expiresAt()));
    }

    /** Somebody asks for an address of links that no link has. */
    @SystemTask("whoever asks holds no link")
    public LinkLookup guessed(String from) {
        if (!guesses.count(from)) {
            return new LinkLookup.TooMany();
        }
        refused("link-unknown", NO_LINK);
        return new LinkLookup.Unknown();
    }

    /** The whole address of a link, to be written into the message that goes to its owner and nowhere else. */
    @SystemTask("a message is on its way out")
    @Transactional(readOnly = true)
    public String address(UUID linkId) {
        var link = entities.find(Link.class, linkId);
        if (link == null) {
            throw new NotFound();
        }
        return secrets.address() + purposes.of(link.purpose()).path() + secrets.token(linkId);
    }

    /** Whether the actor holds a link to this very subject. */
    @ScopedToActor
    @Transactional(readOnly = true)
    public boolean holds(Actor actor, LinkPurpose purpose, UUID subjectId) {
        return heldFor(actor, purpose).filter(subjectId::equals).isPresent();
    }

    /** What the actor holds a link of this purpose for; empty for whoever holds none that still opens. */
    @ScopedToActor
    @Transactional(readOnly = true)
    public Optional<UUID> heldFor(Actor actor, LinkPurpose purpose) {
        if (!actor.is(Role.LINK_HOLDER)) {
            return Optional.empty();
        }
        return Optional.ofNullable(entities.find(Link.class, actor.id()))
                .filter(link -> link.purpose().equals(purpose.code()))
                .filter(link -> !link.isRevoked() && link.expiresAt().isAfter(clock.instant()))
                .map(Link::subjectId);
    }

    /** Whether a link still opens. */
    @SystemTask("asked before a message that carries it goes out")
    @Transactional(readOnly = true)
    public boolean isOpen(UUID linkId) {
        var link = entities.find(Link.class, linkId);
        return link != null && !link.isRevoked() && link.expiresAt().isAfter(clock.instant());
    }

    private Optional<Link> byHash(String token) {
        return entities.createQuery("select l from Link l where l.tokenHash = :hash", Link.class)
                .setParameter("hash", LinkSecrets.hash(token))
                .getResultStream()
                .findFirst();
    }

    private List<Link> of(LinkPurpose purpose, UUID subjectId) {
        return entities.createQuery(
                        "select l from Link l where l.purpose = :purpose and l.subjectId = :subject", Link.class)
                .setParameter("purpose", purpose.code())
                .setParameter("subject", subjectId)
                .getResultList();
    }

    private void refused(String why, UUID linkId) {
        var stranger = new Actor(linkId, "somebody with a link", Set.of(Role.LINK_HOLDER), null, null);
        audit.refused(stranger, why, "link", linkId);
    }
}
