package org.quorate.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.persistence.OptimisticLockException;
import java.util.Locale;
import org.quorate.access.NotFound;
import org.quorate.kernel.DatabaseAway;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Notices;
import org.quorate.uikit.RuleMessages;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What every session says when something fails, when it has ended, and while the connection is away. */
@Component
class SessionSetUp implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String NOT_SAVED =
            "The database is away, so this was not saved. What you typed is still here: try again in a moment.";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> messages());
        service.addSessionInitListener(session -> session.getSession().setErrorHandler(SessionSetUp::tell));
        service.addUIInitListener(ui -> setUp(ui.getUI()));
    }

    private static void setUp(UI ui) {
        ui.setLocale(Locale.UK);
        ui.getReconnectDialogConfiguration()
                .setDialogText("The connection is away. What you typed is still here; trying again …");
        ui.getReconnectDialogConfiguration()
                .setDialogTextGaveUp("The connection did not come back. Check the network, then load the page again.");
    }

    private static SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        // no notice over a screen that is nobody's any more: what stood on it goes at once
        messages.setSessionExpiredNotificationEnabled(false);
        // loaded again, the same address asks for the sign-in first and is where one is afterwards
        messages.setSessionExpiredURL(null);
        messages.setInternalErrorCaption("Something went wrong");
        messages.setInternalErrorMessage("Load the page again. What you saved is safe.");
        messages.setInternalErrorURL(null);
        messages.setSyncErrorCaption("This page is out of date");
        messages.setSyncErrorMessage("Load it again to go on. What you saved is safe.");
        return messages;
    }

    /** For what a screen's own code let through. */
    static void tell(ErrorEvent event) {
        var failure = event.getThrowable();
        while (failure.getCause() != null && !isTold(failure)) {
            failure = failure.getCause();
        }
        var text = switch (failure) {
            case RuleViolation violation -> RuleMessages.text(violation);
            case NotFound missing -> NotHerePage.SENTENCE;
            case OptimisticLockingFailureException _, OptimisticLockException _ ->
                "Somebody else changed this while you had it open. Load the page again to see it.";
            default ->
                DatabaseAway.isCauseOf(event.getThrowable()) ? NOT_SAVED : Failures.recorded(event.getThrowable());
        };
        if (UI.getCurrent() != null) {
            Notices.error(text);
        }
    }

    private static boolean isTold(Throwable failure) {
        return failure instanceof RuleViolation
                || failure instanceof NotFound
                || failure instanceof OptimisticLockingFailureException
                || failure instanceof OptimisticLockException;
    }
}
