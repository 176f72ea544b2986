package org.quorate.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.quorate.access.AccountChanges;
import org.quorate.access.CurrentActor;
import org.quorate.uikit.Page;

/** Where the second person agrees to changes of accounts. */
@Route(WaitingChangesView.PATH)
@PageTitle("Changes to accounts – Quorate")
@Menu(title = "Changes to accounts", order = 81, icon = "vaadin:user-check")
@RolesAllowed({"ADMINISTRATOR", "SERVICE_MANAGER"})
final class WaitingChangesView extends Page implements BeforeEnterObserver {

    static final String PATH = "account-changes";

    private final transient AccountChanges changes;
    private final transient CurrentActor current;

    WaitingChangesView(AccountChanges changes, CurrentActor current) {
        super("Changes to accounts");
        this.changes = changes;
        this.current = current;
        setSubtitle(
                "Nobody alone lets somebody see children. What one administrator proposes, another person agrees to.");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setContent(new WaitingChangesPanel(changes, current, () -> {}));
    }
}
