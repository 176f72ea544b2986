package org.quorate.conference.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceTouched;
import org.quorate.conference.domain.TouchLog;
import org.quorate.kernel.DatabaseTurned;
import org.quorate.kernel.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the workspaces open on this node that their conference has changed: at once after a commit on this node, and
 * within about a second after one on another. The database is asked for others' changes only while a workspace is open.
 */
@org.springframework.stereotype.Component
public class LiveConferences implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LiveConferences.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final TouchLog touches;
    private final Map<UUID, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private final ExecutorService tellers = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService poller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("live-conferences").factory());
    private int following;
    private @Nullable ScheduledFuture<?> polling;

    LiveConferences(TouchLog touches) {
        this.touches = touches;
    }

    /**
     * Reloads, in the component's UI, for as long as the component is on a screen: whenever anybody else changes the
     * conference. Call it before reading what is shown, so that nothing changed in between is missed.
     */
    public void follow(Component component, UUID conferenceId, Runnable reload) {
        var ui = UI.getCurrent();
        // what is told before the component is there waits for the session, and finds it there
        var registration = listen(conferenceId, Listener.in(ui, () -> {
            if (component.isAttached()) {
                reload.run();
            }
        }));
        component.addDetachListener(detached -> registration.remove());
        ui.beforeClientResponse(ui, _ -> {
            if (!component.isAttached()) {
                registration.remove();
            }
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ConferenceTouched touched) {
        tell(touched.conferenceId(), UI.getCurrent());
    }

    /** What changed while the database was away has not been told. */
    @EventListener
    void on(DatabaseTurned turned) {
        if (!turned.away()) {
            listeners.keySet().forEach(conferenceId -> tell(conferenceId, null));
        }
    }

    /** Tells this one of each change until it is removed. */
    Registration listen(UUID conferenceId, Listener listener) {
        listeners
                .computeIfAbsent(conferenceId, _ -> ConcurrentHashMap.newKeySet())
                .add(listener);
        oneMore();
        return Registration.once(() -> {
            listeners.computeIfPresent(conferenceId, (_, present) -> {
                present.remove(listener);
                return present.isEmpty() ? null : present;
            });
            oneFewer();
        });
    }

    /** @param acting where it was changed, which has loaded again already; null when elsewhere */
    private void tell(UUID conferenceId, @Nullable UI acting) {
        listeners.getOrDefault(conferenceId, Set.of()).stream()
                .filter(listener -> acting == null || !acting.equals(listener.ui))
                .forEach(listener -> tellers.execute(listener::tell));
    }

    private synchronized void oneMore() {
        if (following++ == 0) {
            polling = poller.scheduleWithFixedDelay(new Poll(), 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void oneFewer() {
        if (--following == 0 && polling != null) {
            polling.cancel(false);
            polling = null;
        }
    }

    @Override
    public void destroy() {
        poller.shutdownNow();
        tellers.shutdownNow();
    }

    /** An open workspace; told again before it has loaded, it loads once. */
    static final class Listener {

        private final @Nullable UI ui;
        private final Runnable access;

        private Listener(@Nullable UI ui, Runnable access) {
            this.ui = ui;
            this.access = access;
        }

        static Listener in(UI ui, Runnable reload) {
            var waiting = new AtomicBoolean();
            var access = ui.accessLater(
                    () -> {
                        waiting.set(false);
                        Reading.atOnce(reload);
                    },
                    () -> {});
            return new Listener(ui, () -> {
                if (waiting.compareAndSet(false, true)) {
                    access.run();
                }
            });
        }

        /** Outside any screen. */
        static Listener of(Runnable told) {
            return new Listener(null, told);
        }

        private void tell() {
            access.run();
        }
    }

    /** Looks for changes made on other nodes; reads only. */
    private final class Poll implements Runnable {

        private long last = -1;
        private Set<Long> seen = Set.of();
        private boolean failing;

        @Override
        public void run() {
            try {
                look();
                failing = false;
            } catch (DataAccessException | CannotCreateTransactionException unreachable) {
                if (!failing) {
                    LOG.warn("Changes made on other nodes are not shown for now: the database does not answer");
                }
                failing = true;
            }
        }

        private void look() {
            var from = last < 0 ? touches.last() : last;
            var found = touches.since(from);
            var now = new HashSet<Long>();
            var changed = new HashSet<UUID>();
            for (var touch : found) {
                now.add(touch.seq());
                if (!seen.contains(touch.seq()) && !touch.node().equals(touches.node())) {
                    changed.add(touch.conferenceId());
                }
                from = Math.max(from, touch.seq());
            }
            last = from;
            seen = now;
            changed.forEach(conferenceId -> tell(conferenceId, null));
        }
    }
}
