package org.quorate.correspondence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.ConferenceNames;
import org.quorate.correspondence.MessagePaths;
import org.quorate.correspondence.MessageRow;
import org.quorate.correspondence.MessageTab;
import org.quorate.correspondence.domain.MessageSearch;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Page;

/** What the portal has written to people: what needs a hand first. */
@Route(MessagePaths.BOARD)
@PageTitle("Messages – Quorate")
@Menu(title = "Messages", order = 35, icon = "vaadin:envelope")
@RolesAllowed({"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER"})
@StyleSheet("correspondence.css")
class MessagesView extends Page implements BeforeEnterObserver {

    private final MessageDesk desk;
    private final Tabs tabs = new Tabs();
    private final Map<MessageTab, Tab> tabOf = new EnumMap<>(MessageTab.class);
    private final MessageBulk bulk;
    private final Map<UUID, ConferenceNames.Named> conferences = new HashMap<>();
    private @Nullable MessageFilters filters;
    private @Nullable DataTable<MessageRow> table;

    MessagesView(MessageDesk desk) {
        super("Messages");
        this.desk = desk;
        setSubtitle("What the portal has written to people, and what could not reach them.");
        bulk = new MessageBulk(desk, this::reload);
        tabs.addClassName("q-sections");
        tabs.getElement().setAttribute("aria-label", "Which messages");
        // the box that scrolls the tabs takes focus, which a tablist's children may not
        tabs.getElement()
                .executeJs("this.updateComplete.then("
                        + "() => this.shadowRoot.getElementById('scroll').removeAttribute('tabindex'))");
        for (var tab : MessageTab.values()) {
            var shown = new Tab(tab.label());
            tabOf.put(tab, shown);
            tabs.add(shown);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = MessageAsked.in(event.getLocation().getQueryParameters());
        filters = new MessageFilters(asked.search(), this::reload);
        tabs.setSelectedTab(tabOf.get(asked.search().tab()));
        tabs.addSelectedChangeListener(change -> show());
        show();
        if (asked.message() != null) {
            open(asked.message());
        }
    }

    /** Another tab has another table: only what needs a hand can be chosen. */
    private void show() {
        table = table(tab());
        setContent(tabs, filters(), bulk, table);
        reload();
    }

    private DataTable<MessageRow> table(MessageTab tab) {
        var list = new DataTable<MessageRow>("Messages: " + tab.label(), empty(tab))
                .pressedColumn("Who", this::who)
                .componentColumn("State", MessageStates::withReason)
                .componentColumn("What", this::what);
        list.grid()
                .getColumns()
                .forEach(column -> column.setAutoWidth(false).setWidth("190px").setFlexGrow(1));
        if (tab == MessageTab.NEEDS_A_HAND) {
            list.grid().setSelectionMode(Grid.SelectionMode.MULTI);
            ((GridMultiSelectionModel<MessageRow>) list.grid().getSelectionModel())
                    .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
            list.grid().addSelectionListener(event -> bulk.choose(event.getAllSelectedItems()));
        }
        return list;
    }

    private static EmptyState empty(MessageTab tab) {
        return switch (tab) {
            case NEEDS_A_HAND ->
                new EmptyState(VaadinIcon.CHECK_CIRCLE, "Nothing needs a hand. Every message is on its way or there.");
            case WAITING -> new EmptyState("Nothing waits to be sent.");
            case GONE -> new EmptyState("Nothing has gone out that fits.");
            case ALL -> new EmptyState("No message fits. Widen the search.");
        };
    }

    private Component who(MessageRow row) {
        var how = row.channel().label() + (row.reachedThrough() == null ? "" : ", " + row.reachedThrough());
        var name = Buttons.quiet(row.recipientName(), () -> open(row.id()));
        name.addClassName("q-message-open");
        return lines(name, quiet(row.heldBecause() == null || row.reachedThrough() != null ? how : "No address"));
    }

    private Component what(MessageRow row) {
        var conference = conferences.get(row.conferenceId());
        var about = conference == null ? "" : conference.reference() + " · ";
        return lines(new Span(row.kind().label()), quiet(about + Dates.moment(row.queuedAt())));
    }

    private static Div lines(Component first, Component second) {
        var lines = new Div(first, second);
        lines.addClassName("q-two-lines");
        return lines;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("q-quiet");
        return span;
    }

    private void open(UUID messageId) {
        new MessageDialog(desk, messageId, this::reload).open();
    }

    private void reload() {
        var search = filters().search(tab());
        desk.messages
                .tabCounts(desk.actor(), search)
                .forEach((tab, count) -> tabOf(tab).setLabel(label(tab, count)));
        if (table != null) {
            table.rows((offset, limit) -> page(search, offset, limit), () -> desk.count(search));
        }
        bulk.choose(List.of());
        getElement()
                .executeJs(
                        "history.replaceState(history.state, '', location.pathname + '?' + $0)",
                        MessageAsked.query(search));
    }

    private static String label(MessageTab tab, int count) {
        return tab == MessageTab.ALL ? tab.label() : "%s (%,d)".formatted(tab.label(), count);
    }

    private List<MessageRow> page(MessageSearch search, int offset, int limit) {
        var rows = desk.page(search, offset, limit);
        var unnamed = new ArrayList<>(rows);
        unnamed.removeIf(row -> row.conferenceId() == null || conferences.containsKey(row.conferenceId()));
        conferences.putAll(desk.conferences(unnamed));
        return rows;
    }

    private MessageTab tab() {
        return tabOf.entrySet().stream()
                .filter(entry -> entry.getValue().equals(tabs.getSelectedTab()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(MessageTab.NEEDS_A_HAND);
    }

    private Tab tabOf(MessageTab tab) {
        return Objects.requireNonNull(tabOf.get(tab));
    }

    private MessageFilters filters() {
        if (filters == null) {
            throw new IllegalStateException("not entered yet");
        }
        return filters;
    }
}
