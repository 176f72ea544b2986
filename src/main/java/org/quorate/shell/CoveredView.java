package org.quorate.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What a tab of a covered session holds when it is loaded: nothing, under the cover. */
@Route(value = "covered", autoLayout = false)
@PageTitle("Quorate")
@PermitAll
final class CoveredView extends Main {

    CoveredView() {
        add(new H1("Covered"));
    }
}
