package org.quorate.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.quorate.attendance.RollChanged;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells every open workspace on this node that the roll of its conference has changed. */
@org.springframework.stereotype.Component
class LiveRolls {

    private record Listener(UI ui, Runnable reload) {}

    private final Map<UUID, Set<Listener>> listeners = new ConcurrentHashMap<>();

    /** Reloads for as long as the component is on a screen. */
    void follow(Component component, UUID conferenceId, Runnable reload) {
        component.addAttachListener(attached -> {
            var registration = listen(conferenceId, new Listener(attached.getUI(), reload));
            component.addDetachListener(detached -> {
                registration.remove();
                detached.unregisterListener();
            });
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RollChanged changed) {
        var acting = UI.getCurrent();
        listeners.getOrDefault(changed.conferenceId(), Set.of()).stream()
                .filter(listener -> !listener.ui().equals(acting))
                .forEach(LiveRolls::reload);
    }

    private static void reload(Listener listener) {
        var _ = listener.ui().access(listener.reload()::run);
    }

    private Registration listen(UUID conferenceId, Listener listener) {
        listeners
                .computeIfAbsent(conferenceId, _ -> ConcurrentHashMap.newKeySet())
                .add(listener);
        return () -> listeners.computeIfPresent(conferenceId, (_, present) -> {
            present.remove(listener);
            return present.isEmpty() ? null : present;
        });
    }
}
