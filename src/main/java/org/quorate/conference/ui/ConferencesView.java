package org.quorate.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import org.quorate.access.CurrentActor;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceSearch;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.directory.PractitionerRow;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
import org.quorate.partnership.Localities;
import org.quorate.partnership.LocalityRow;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Filters;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.Page;
import org.quorate.uikit.SearchField;

/** Every conference this person may see: what is due first, narrowed by child, status, locality, chair and dates. */
@Route(ConferencePaths.LIST)
@PageTitle("Conferences")
@Menu(title = "Conferences", order = 10, icon = "vaadin:list")
@RolesAllowed({"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER", "SOCIAL_WORKER"})
class ConferencesView extends Page implements BeforeEnterObserver {

    private final Conferences conferences;
    private final CurrentActor actors;
    private final Clock clock;
    private final SearchField text = new SearchField("Child's name or reference", words -> reload());
    private final ComboBox<ConferenceStatus> status = new ComboBox<>("Status");
    private final ComboBox<LocalityRow> locality = new ComboBox<>("Locality");
    private final ComboBox<PractitionerRow> chair = new ComboBox<>("Chair");
    private final LocalDateField from = new LocalDateField("From");
    private final LocalDateField to = new LocalDateField("To");
    private final DataTable<ConferenceRow> table =
            new DataTable<>("Conferences", new EmptyState("No conference fits. Widen the search, or call one."));

    ConferencesView(
            Conferences conferences, CurrentActor actors, Localities localities, ChairChoices chairs, Clock clock) {
        super("Conferences");
        this.conferences = conferences;
        this.actors = actors;
        this.clock = clock;
        status.setItems(Arrays.asList(ConferenceStatus.values()));
        status.setItemLabelGenerator(ConferenceStatus::label);
        status.setValue(ConferenceStatus.CALLED);
        locality.setItems(localities.all());
        locality.setItemLabelGenerator(LocalityRow::name);
        chair.setItems(chairs.of(actors.get()));
        chair.setItemLabelGenerator(PractitionerRow::fullName);
        status.setClearButtonVisible(true);
        locality.setClearButtonVisible(true);
        chair.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        table.linkColumn("Conference", ConferenceRow::reference, row -> ConferencePaths.workspace(row.id()))
                .column("Children", ConferenceRow::childLabels)
                .componentColumn("Day", row -> twoLines(Dates.day(row.heldOn()), ConferenceBadges.times(row)))
                .componentColumn(
                        "Kind and chair",
                        row -> twoLines(
                                ConferenceBadges.kinds(row),
                                row.chairName() == null ? "No chair yet" : row.chairName()))
                .componentColumn("State", this::badges);
        table.grid().getColumns().forEach(column -> column.setAutoWidth(false).setFlexGrow(1));
        table.grid().getColumns().getFirst().setWidth("150px").setFlexGrow(0);
        table.grid().getColumns().getLast().setWidth("250px").setFlexGrow(0);
        add(new Filters(text, status, locality, chair, from, to), table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (actors.get().isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER)) {
            addActions(Buttons.primaryLink("Call a conference", ConferencePaths.CALL));
        }
        table.rows(
                (offset, limit) -> conferences.find(actors.get(), search(), offset, limit),
                () -> conferences.count(actors.get(), search()));
        status.addValueChangeListener(change -> reload());
        locality.addValueChangeListener(change -> reload());
        chair.addValueChangeListener(change -> reload());
        from.addValueChangeListener(change -> reload());
        to.addValueChangeListener(change -> reload());
    }

    private void reload() {
        table.refresh();
    }

    private ConferenceSearch search() {
        var row = locality.getValue();
        var person = chair.getValue();
        return new ConferenceSearch(
                text.getValue(),
                status.getValue() == null ? Set.of() : Set.of(status.getValue()),
                row == null ? null : row.id(),
                person == null ? null : person.id(),
                from.getValue(),
                to.getValue(),
                status.getValue() == ConferenceStatus.CALLED
                        ? ConferenceSearch.Order.DUE
                        : ConferenceSearch.Order.LATEST);
    }

    private static Div twoLines(String first, String second) {
        var lines = new Div(new Span(first), new Span(second));
        lines.addClassName("q-two-lines");
        return lines;
    }

    private Component badges(ConferenceRow row) {
        return ConferenceBadges.row(row, Time.today(clock));
    }
}
