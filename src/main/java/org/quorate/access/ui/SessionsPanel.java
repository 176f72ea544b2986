package org.quorate.access.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.quorate.access.CurrentActor;
import org.quorate.access.Sessions;
import org.quorate.access.domain.SessionRow;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;

/** Where one is signed in, and how to end that. */
final class SessionsPanel extends Panel {

    private final transient Sessions sessions;
    private final transient CurrentActor current;
    private final transient Proving proving;
    private final transient Runnable reload;

    SessionsPanel(Sessions sessions, CurrentActor current, Proving proving, Runnable reload) {
        super("Where you are signed in");
        this.sessions = sessions;
        this.current = current;
        this.proving = proving;
        this.reload = reload;
        var rows = sessions.list(current.get(), ThisSession.id());
        var list = new UnorderedList();
        list.addClassNames("q-plain-list", "q-stack");
        rows.forEach(row -> list.add(item(row)));
        add(new Paragraph("You do not know one of these? End it, and change your password."), list);
        if (rows.stream().anyMatch(row -> !row.isThis())) {
            add(Buttons.secondary("End all others", () -> proving.then(this::askForOthers)));
        }
    }

    private ListItem item(SessionRow row) {
        var words = new Span(row.device() + ", since " + Dates.moment(row.beganAt()) + ", last used "
                + Dates.moment(row.seenAt()) + (row.near() ? "" : ", from another network"));
        var item = new ListItem(words);
        item.addClassName("q-row");
        item.add(
                row.isThis()
                        ? Badge.good("This one")
                        : Buttons.secondary(
                                "End it",
                                () -> proving.then(() -> {
                                    sessions.end(current.get(), ThisSession.id(), row.id());
                                    ended();
                                })));
        return item;
    }

    private void askForOthers() {
        Confirm.weighty(
                "End all your other sessions?",
                "Their screens close within seconds. What was typed there is kept for you.",
                "End my other sessions",
                this::endOthers);
    }

    private void endOthers() {
        sessions.endOthers(current.get(), ThisSession.id());
        ended();
    }

    private void ended() {
        reload.run();
        Notices.success("Ended. Its screens close within seconds.");
    }

    /** After a change of how one gets in: whoever came in before by what is no more is out, if one likes. */
    static void offer(Sessions sessions, CurrentActor current, Runnable reload) {
        var others = sessions.list(current.get(), ThisSession.id()).stream()
                .filter(row -> !row.isThis())
                .count();
        if (others > 0) {
            Confirm.weighty(
                    "End your other sessions too?",
                    "You have changed how you get in, and are signed in in " + others
                            + (others == 1 ? " other place." : " other places.")
                            + " Their screens close within seconds. What was typed there is kept for you.",
                    "End my other sessions",
                    () -> {
                        sessions.endOthers(current.get(), ThisSession.id());
                        reload.run();
                    });
        }
    }
}
