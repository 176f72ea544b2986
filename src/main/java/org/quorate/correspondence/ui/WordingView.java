package org.quorate.correspondence.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.quorate.access.CurrentActor;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.MessagePaths;
import org.quorate.correspondence.Wordings;
import org.quorate.correspondence.domain.WordingRow;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Page;

/** How messages are worded: the list, or one of them to write. */
@Route(MessagePaths.WORDING)
@PageTitle("Wording – Quorate")
@Menu(title = "Wording", order = 74, icon = "vaadin:edit")
@RolesAllowed({"BUSINESS_SUPPORT", "SERVICE_MANAGER", "ADMINISTRATOR"})
@StyleSheet("correspondence.css")
class WordingView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private final Wordings wordings;
    private final CurrentActor actors;
    private @Nullable WordingEditor editor;

    WordingView(Wordings wordings, CurrentActor actors) {
        super("Wording");
        this.wordings = wordings;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var kind = MessageAsked.constant(MessageKind.values(), address, "kind");
        var channel = MessageAsked.constant(Channel.values(), address, "channel");
        if (kind == null || channel == null) {
            list();
        } else {
            write(wordings.wording(actors.get(), kind, channel));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && editor.isChanged()) {
            var postponed = event.postpone();
            Confirm.destructive(
                    "Leave without saving?", "What you wrote is lost.", "Leave without saving", postponed::proceed);
        }
    }

    private void list() {
        setHeading("Wording");
        setSubtitle("What the portal writes to people. Change it into your own words; what is in braces is filled in.");
        setContent(new DataTable<WordingRow>("Messages and how they go", new EmptyState("There are none."))
                .componentColumn("Message", WordingView::message)
                .componentColumn(
                        "Words",
                        row -> row.writtenAt() == null
                                ? Badge.neutral("Quorate’s")
                                : Badge.info("Your own, " + Dates.moment(row.writtenAt())))
                .rows(wordings.list(actors.get())));
    }

    private void write(WordingRow row) {
        setHeading(row.kind().label());
        setSubtitle(row.channel().label() + " · " + (row.own() ? "your own words" : "Quorate’s words"));
        var writing = new WordingEditor(wordings, actors.get(), row, () -> again(row));
        editor = writing;
        var back = new Div(Buttons.link("All messages", MessagePaths.WORDING));
        setContent(back, writing);
    }

    private void again(WordingRow row) {
        write(wordings.wording(actors.get(), row.kind(), row.channel()));
    }

    private static Div message(WordingRow row) {
        var link = new Anchor(address(row), row.kind().label());
        link.addClassName("q-row-link");
        var how = new Span(row.channel().label());
        how.addClassName("q-quiet");
        var lines = new Div(link, how);
        lines.addClassName("q-two-lines");
        return lines;
    }

    private static String address(WordingRow row) {
        return MessagePaths.WORDING + "?kind=" + row.kind() + "&channel=" + row.channel();
    }
}
