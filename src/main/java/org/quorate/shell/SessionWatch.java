package org.quorate.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.quorate.access.SignIns;
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
 * Ends the sessions of an account that was changed or disabled within seconds, without waiting for their next request;
 * {@link SessionEnds} then covers their screens. One small read every few seconds while anybody is signed in on this
 * node.
 */
@Component
@ConditionalOnWebApplication
class SessionWatch implements VaadinServiceInitListener, DisposableBean {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SessionWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(3);

    private final transient SignIns signIns;
    private final transient Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();
    private final transient ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("session-watch").factory());

    SessionWatch(SignIns signIns) {
        this.signIns = signIns;
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
            var open = new HashMap<VaadinSession, SignedIn>();
            sessions.forEach(session -> whose(session).ifPresent(person -> open.put(session, person)));
            if (!open.isEmpty()) {
                endWhatIsOver(open);
            }
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.debug("sessions are not looked at for now: the database does not answer");
        }
    }

    private void endWhatIsOver(Map<VaadinSession, SignedIn> open) {
        var current = signIns.current(Set.copyOf(open.values()));
        open.forEach((session, person) -> {
            if (!current.contains(person)) {
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

    private static Optional<SignedIn> whose(VaadinSession session) {
        try {
            var web = session.getSession();
            return web != null
                            && web.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                    instanceof SecurityContext context
                            && context.getAuthentication() != null
                            && context.getAuthentication().getPrincipal() instanceof SignedIn person
                    ? Optional.of(person)
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
