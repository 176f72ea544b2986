package org.quorate.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.access.OpenSession;
import org.quorate.access.SessionBook;
import org.quorate.access.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Ends within seconds the sessions that were ended elsewhere, have lasted as long as any may, or are of an account that
 * was changed or disabled, without waiting for their next request;
 * {@link SessionEnds} then covers their screens. One small read every few seconds while anybody is signed in on this
 * node.
 */
@Component
@ConditionalOnWebApplication
class SessionWatch implements VaadinServiceInitListener, DisposableBean {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SessionWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(3);

    /** @param session null when nothing is known of it: then it is over */
    private record Held(SignedIn person, @Nullable OpenSession session) {}

    private final transient SessionBook book;
    private final transient Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();
    private final transient ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("session-watch").factory());

    SessionWatch(SessionBook book) {
        this.book = book;
        var _ = watch.scheduleWithFixedDelay(this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> sessions.add(begun.getSession()));
        event.getSource().addSessionDestroyListener(gone -> {
            sessions.remove(gone.getSession());
            // the screens' session ends by time before the one that holds the sign-in, which open tabs keep alive
            end(gone.getSession());
        });
    }

    private void look() {
        try {
            var open = new HashMap<VaadinSession, Held>();
            sessions.forEach(session -> whose(session).ifPresent(held -> open.put(session, held)));
            if (!open.isEmpty()) {
                endWhatIsOver(open);
            }
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.debug("sessions are not looked at for now: the database does not answer");
        }
    }

    private void endWhatIsOver(Map<VaadinSession, Held> open) {
        var inTheBook = open.values().stream()
                .filter(held -> held.session() != null)
                .collect(Collectors.toMap(
                        held -> Objects.requireNonNull(held.session()), Held::person, (one, same) -> one));
        var goingOn = book.goingOn(inTheBook);
        open.forEach((session, held) -> {
            if (held.session() == null || !goingOn.contains(held.session())) {
                end(session);
            }
        });
    }

    private static void end(VaadinSession session) {
        var web = session.getSession();
        if (web != null) {
            try {
                web.invalidate();
            } catch (IllegalStateException overAlready) {
                LOG.debug("a session was over already");
            }
        }
    }

    private static Optional<Held> whose(VaadinSession session) {
        try {
            var web = session.getSession();
            return web != null
                            && web.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                    instanceof SecurityContext context
                            && context.getAuthentication() != null
                            && context.getAuthentication().getPrincipal() instanceof SignedIn person
                    ? Optional.of(new Held(
                            person, web.getAttribute(OpenSession.KEY) instanceof OpenSession known ? known : null))
                    : Optional.empty();
        } catch (IllegalStateException overAlready) {
            return Optional.empty();
        }
    }

    @Override
    public void destroy() {
        watch.shutdownNow();
    }
}
