package org.quorate.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which sessions are open. One goes on while its row is there, its account is as it was at the sign-in, and it has not
 * lasted longer than {@code quorate.longest-session}; then its owner signs in again, however busy they are.
 */
@Component
public class SessionBook {

    private static final Duration LEFT_OVER = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final PortalKey key;
    private final Clock clock;
    private final Duration longest;
    private final TransactionTemplate looks;

    SessionBook(
            JdbcClient jdbc,
            PortalKey key,
            Clock clock,
            TransactionTemplate looks,
            @Value("${quorate.longest-session}") Duration longest) {
        if (!longest.isPositive()) {
            throw new IllegalStateException("quorate.longest-session must be longer than nothing");
        }
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
        this.looks = looks;
        this.longest = longest;
    }

    /**
     * Somebody has signed in, which proves who they are as of {@link SignedIn#provedAt}. In a session that was theirs
     * already it goes on as the same; one of somebody else's ends.
     *
     * @param before what the web server's session held; null for none
     * @param device in coarse words
     */
    @Transactional
    public OpenSession begin(SignedIn person, @Nullable OpenSession before, String device, String network) {
        var now = clock.instant();
        var account = person.actor().id();
        if (before != null && isSignedInAgain(before, person, now)) {
            return new OpenSession(before.id(), now);
        }
        if (before != null) {
            ended(before);
        }
        jdbc.sql("delete from access_session where account_id = ? and seen_at < ?")
                .params(account, utc(now.minus(LEFT_OVER)))
                .update();
        var session = new OpenSession(Ids.next(), now);
        jdbc.sql("""
                        insert into access_session
                            (id, account_id, generation, began_at, proved_at, seen_at, device, network)
                        select :id, a.id, a.generation, :now, :proved, :now, :device, :network
                        from access_account a where a.id = :account
                        """)
                .param("id", session.id())
                .param("account", account)
                .param("now", utc(now))
                .param("proved", utcOrNull(person.provedAt()))
                .param("device", device)
                .param("network", key.mac("session network", network))
                .update();
        return session;
    }

    private boolean isSignedInAgain(OpenSession before, SignedIn person, Instant now) {
        return jdbc.sql("""
                                update access_session s join access_account a on a.id = s.account_id
                                set s.generation = a.generation, s.began_at = :now, s.proved_at = :proved,
                                    s.seen_at = :now
                                where s.id = :id and a.id = :account
                                """)
                        .param("now", utc(now))
                        .param("proved", utcOrNull(person.provedAt()))
                        .param("id", before.id())
                        .param("account", person.actor().id())
                        .update()
                == 1;
    }

    /** Whether a session goes on; it is noted that it was used. */
    @Transactional
    public boolean goesOn(OpenSession session, SignedIn person) {
        return !isOver(session)
                && jdbc.sql("""
                                        update access_session s join access_account a on a.id = s.account_id
                                        set s.seen_at = :now
                                        where s.id = :id and a.id = :account and a.enabled and a.generation = :generation
                                        """)
                                .param("now", utc(clock.instant()))
                                .param("id", session.id())
                                .param("account", person.actor().id())
                                .param("generation", person.accountVersion())
                                .update()
                        == 1;
    }

    /** Whether a session goes on, without a note of it: for each request, so there is nothing to commit. */
    public boolean isGoingOn(OpenSession session, SignedIn person) {
        return Boolean.TRUE.equals(looks.execute(look -> {
            look.setRollbackOnly();
            return goingOn(Map.of(session, person)).contains(session);
        }));
    }

    /** Those of these that go on, in one look. */
    public Set<OpenSession> goingOn(Map<OpenSession, SignedIn> sessions) {
        var ids = sessions.keySet().stream().map(OpenSession::id).toList();
        if (ids.isEmpty()) {
            return Set.of();
        }
        var generations = jdbc
                .sql("""
                        select s.id, a.generation from access_session s join access_account a on a.id = s.account_id
                        where a.enabled and s.id in (:ids)
                        """)
                .param("ids", ids)
                .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return sessions.entrySet().stream()
                .filter(open -> !isOver(open.getKey()))
                .filter(open -> Long.valueOf(open.getValue().accountVersion())
                        .equals(generations.get(open.getKey().id())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether its owner has shown in it, a moment ago, who they are, and the account is as it was then. */
    boolean isProved(UUID session, UUID account) {
        return jdbc.sql("""
                        select exists (
                            select 1 from access_session s join access_account a on a.id = s.account_id
                            where s.id = ? and a.id = ? and s.proved_at > ?
                              and a.enabled and a.generation = s.generation)
                        """)
                .params(session, account, utc(clock.instant().minus(Proofs.GOOD_FOR)))
                .query(Boolean.class)
                .single();
    }

    /** @return whether there is such a session of this account */
    boolean proved(UUID session, UUID account) {
        return jdbc.sql("update access_session set proved_at = ? where id = ? and account_id = ?")
                        .params(utc(clock.instant()), session, account)
                        .update()
                == 1;
    }

    /**
     * What proves who somebody is has changed: what was shown before counts in no session but the one it was changed in.
     *
     * @param here null for none
     */
    @Transactional
    public void provedOnlyIn(@Nullable UUID here, UUID account) {
        jdbc.sql("update access_session set proved_at = null where account_id = ? and not (id <=> ?)")
                .params(Arrays.asList(account, here))
                .update();
    }

    /** Whether it has lasted as long as any may. */
    public boolean isOver(OpenSession session) {
        return !left(session).isPositive();
    }

    /** How long it may still last, at the most. */
    public Duration left(OpenSession session) {
        return Duration.between(clock.instant(), session.since().plus(longest));
    }

    public Duration longest() {
        return longest;
    }

    @Transactional
    public void ended(OpenSession session) {
        jdbc.sql("delete from access_session where id = ?").param(session.id()).update();
    }

    private static @Nullable LocalDateTime utcOrNull(@Nullable Instant moment) {
        return moment == null ? null : utc(moment);
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
