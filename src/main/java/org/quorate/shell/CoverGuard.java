package org.quorate.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import org.quorate.access.Covers;
import org.quorate.access.CurrentActor;
import org.quorate.access.SessionBook;
import org.quorate.kernel.Time;
import org.quorate.partnership.RuleSets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Puts the cover into every page of whoever is signed in, and lets a covered session's tabs open nothing. */
@Component
@ConditionalOnWebApplication
class CoverGuard implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor current;
    private final transient Covers covers;
    private final transient SessionBook book;
    private final transient RuleSets rules;
    private final transient AuthenticationContext session;
    private final transient Clock clock;

    CoverGuard(
            CurrentActor current,
            Covers covers,
            SessionBook book,
            RuleSets rules,
            AuthenticationContext session,
            Clock clock) {
        this.current = current;
        this.covers = covers;
        this.book = book;
        this.rules = rules;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::cover);
    }

    private void cover(UIInitEvent event) {
        var ui = event.getUI();
        current.find().ifPresent(actor -> {
            var minutes = rules.inForce(Time.today(clock)).rules().privacy().coverAfterMinutes();
            new Cover(actor, covers, book, minutes, clock, session::logout).putOver(ui);
            ui.addBeforeEnterListener(CoverGuard::keepOut);
        });
    }

    private static void keepOut(BeforeEnterEvent event) {
        var covered = CoverState.of(event.getUI().getSession()).isCovered();
        var underTheCover = event.getNavigationTarget() == CoveredView.class;
        if (covered && !underTheCover) {
            event.rerouteTo(CoveredView.class);
        } else if (!covered && underTheCover) {
            event.forwardTo(Screens.HOME);
        }
    }

    /** Where a covered tab was loaded anew, it loads what was asked for. */
    static void comeBack(UI ui) {
        if (ui.getInternals().getActiveRouterTargetsChain().stream().anyMatch(CoveredView.class::isInstance)) {
            ui.getPage().reload();
        }
    }
}
