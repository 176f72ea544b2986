package org.quorate.conference.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.quorate.kernel.Actor;

/**
 * Who has the same conference open on this node, so that a chair and whoever takes the minutes know of each other.
 * Nothing of it is kept.
 */
@org.springframework.stereotype.Component
public class Company {

    private final Map<UUID, List<Guest>> rooms = new ConcurrentHashMap<>();

    private record Guest(Actor actor, UI ui, Consumer<List<Actor>> show) {}

    /**
     * From now until the component leaves the screen, others are told of this person and this one of them.
     *
     * @param show called in the component's UI with everybody else there, in the order they came; the same person on
     *     another screen is somebody else
     */
    public void join(Component component, UUID conferenceId, Actor actor, Consumer<List<Actor>> show) {
        var guest = new Guest(actor, component.getUI().orElseGet(UI::getCurrent), show);
        rooms.computeIfAbsent(conferenceId, _ -> new CopyOnWriteArrayList<>()).add(guest);
        component.addDetachListener(left -> {
            left.unregisterListener();
            rooms.computeIfPresent(conferenceId, (_, guests) -> {
                guests.remove(guest);
                return guests.isEmpty() ? null : guests;
            });
            tell(conferenceId);
        });
        tell(conferenceId);
    }

    private void tell(UUID conferenceId) {
        var guests = rooms.getOrDefault(conferenceId, List.of());
        for (var guest : guests) {
            var others = guests.stream()
                    .filter(other -> !other.equals(guest))
                    .map(Guest::actor)
                    .toList();
            guest.ui().accessLater(() -> guest.show().accept(others), () -> {}).run();
        }
    }
}
