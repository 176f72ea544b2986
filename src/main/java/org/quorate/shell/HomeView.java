package org.quorate.shell;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.quorate.uikit.Page;

/** The first screen after signing in. */
@Route(Screens.HOME)
@PageTitle("Home – Quorate")
@Menu(title = "Home", order = 0, icon = "vaadin:home")
@PermitAll
final class HomeView extends Page {

    HomeView() {
        super("Home");
    }
}
