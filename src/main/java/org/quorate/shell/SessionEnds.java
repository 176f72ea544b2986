package org.quorate.shell;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Covers the open screens of a session at the moment it ends: a sign-out in another tab, a changed account, time. */
@Component
@ConditionalOnWebApplication
class SessionEnds implements HttpSessionListener {

    private static final Duration FOR_A_BUSY_SCREEN = Duration.ofSeconds(2);

    /** While its screens still hang on it. */
    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        VaadinSession.getAllSessions(event.getSession()).forEach(SessionEnds::cover);
    }

    private static void cover(VaadinSession session) {
        var lock = session.getLockInstance();
        try {
            if (lock == null || !lock.tryLock(FOR_A_BUSY_SCREEN.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            Cover.ended(session);
        } finally {
            lock.unlock();
        }
    }
}
