package org.quorate.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.quorate.kernel.DatabaseTurned;
import org.quorate.uikit.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells every open screen of this node that the database has gone, and that it is back. */
@Component
class DatabaseNotices implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String AWAY =
            "The database is away, so nothing can be saved just now. What you tapped on the roll"
                    + " is kept, and what you typed stays on the screen. This message goes when the database is back.";

    private final transient Set<UI> open = ConcurrentHashMap.newKeySet();
    private volatile boolean away;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(started -> {
            var ui = started.getUI();
            open.add(ui);
            ui.addDetachListener(ended -> open.remove(ui));
            if (away) {
                tell(ui);
            }
        });
    }

    /** Each on a thread of its own: a screen in the middle of something may keep others waiting. */
    @EventListener
    void on(DatabaseTurned turned) {
        away = turned.away();
        open.forEach(ui -> Thread.startVirtualThread(ui.accessLater(() -> tell(ui), () -> {})));
    }

    /** How it is by then. */
    private void tell(UI ui) {
        var standing = ComponentUtil.getData(ui, Standing.class);
        if (away && standing == null) {
            ComponentUtil.setData(ui, Standing.class, new Standing(Notices.standing(AWAY)));
        } else if (!away && standing != null) {
            ComponentUtil.setData(ui, Standing.class, null);
            standing.close().run();
            Notices.success("The database is back.");
        }
        if (!away && showsAFailure(ui)) {
            ui.getPage().reload();
        }
    }

    private static boolean showsAFailure(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .anyMatch(shown -> shown instanceof FailurePage failed && failed.waitsForTheDatabase());
    }

    /** The notice that stands on a screen. */
    private record Standing(Runnable close) {}
}
