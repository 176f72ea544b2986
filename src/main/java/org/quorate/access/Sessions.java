package org.quorate.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.domain.SessionRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one is signed in, and how one ends that from elsewhere, after showing who one is. */
@Service
public class Sessions {

    private final Proofs proofs;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration idle;

    Sessions(
            Proofs proofs,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock,
            @Value("${server.servlet.session.timeout}") Duration idle) {
        this.proofs = proofs;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
        this.idle = idle;
    }

    /**
     * One's own, this one first and then the last used.
     *
     * @param thisOne the session that asks
     */
    @ScopedToActor
    public List<SessionRow> list(Actor actor, UUID thisOne) {
        return jdbc.sql("""
                        select s.id, s.device, s.began_at, s.seen_at, s.id = :this is_this,
                               coalesce(s.network = mine.network, false) near
                        from access_session s left join access_session mine on mine.id = :this
                        where s.account_id = :account and s.seen_at > :since
                        order by is_this desc, s.seen_at desc, s.id
                        """)
                .param("this", thisOne)
                .param("account", actor.id())
                .param("since", SessionBook.utc(clock.instant().minus(idle)))
                .query((row, n) -> new SessionRow(
                        row.getObject("id", UUID.class),
                        row.getString("device"),
                        row.getObject("began_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("seen_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBoolean("is_this"),
                        row.getBoolean("near")))
                .list();
    }

    /** Ends one of one's own within seconds. */
    @Transactional
    public void end(Actor actor, UUID thisOne, UUID which) {
        proofs.require(actor, thisOne);
        var ended = jdbc.sql("delete from access_session where id = ? and account_id = ?")
                .params(which, actor.id())
                .update();
        if (ended == 0) {
            throw new NotFound();
        }
        audit.fact(actor, "sessions-ended", "account", actor.id(), Map.of("count", ended));
    }

    /** Ends all of one's own but the one that asks, within seconds. */
    @Transactional
    public void endOthers(Actor actor, UUID thisOne) {
        proofs.require(actor, thisOne);
        var ended = jdbc.sql("delete from access_session where account_id = ? and id <> ?")
                .params(actor.id(), thisOne)
                .update();
        audit.fact(actor, "sessions-ended", "account", actor.id(), Map.of("count", ended));
    }
}
