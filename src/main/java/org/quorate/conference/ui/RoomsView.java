package org.quorate.conference.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.quorate.access.CurrentActor;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.Rooms;
import org.quorate.conference.domain.RoomRow;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.Localities;
import org.quorate.partnership.LocalityRow;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;
import org.quorate.uikit.RuleMessages;

/** The rooms conferences meet in: add one, take one out of use. */
@Route(ConferencePaths.ROOMS)
@PageTitle("Rooms")
@Menu(title = "Rooms", order = 73, icon = "vaadin:home-o")
@RolesAllowed({"BUSINESS_SUPPORT", "SERVICE_MANAGER", "ADMINISTRATOR"})
class RoomsView extends Page {

    private final Rooms rooms;
    private final CurrentActor actors;
    private final Select<LocalityRow> locality = new Select<>();
    private final TextField name = new TextField("Name of the room");
    private final IntegerField capacity = new IntegerField("Seats (optional)");
    private final DataTable<RoomRow> table =
            new DataTable<>("Rooms", new EmptyState(VaadinIcon.HOME_O, "No room yet. Add the first one below."));

    RoomsView(Rooms rooms, Localities localities, CurrentActor actors) {
        super("Rooms");
        this.rooms = rooms;
        this.actors = actors;
        setSubtitle("Rooms offered when a conference is called, with who has booked them.");
        locality.setLabel("Locality");
        locality.setItems(localities.all());
        locality.setItemLabelGenerator(LocalityRow::name);
        name.setMaxLength(120);
        table.column("Room", RoomRow::name)
                .column("Locality", RoomRow::localityName)
                .column(
                        "Seats",
                        row -> row.capacity() == null
                                ? "Not known"
                                : row.capacity().toString())
                .actionColumn(
                        row -> Buttons.icon(VaadinIcon.BAN, "Take " + row.name() + " out of use", () -> close(row)));
        var form = new Div(locality, name, capacity);
        form.addClassName("q-form");
        add(table, new Panel("Add a room", form, Buttons.primary("Add the room", this::addRoom)));
        load();
    }

    private void load() {
        table.rows(rooms.open(actors.get()));
    }

    private void addRoom() {
        var place = locality.getValue();
        if (place == null) {
            locality.setErrorMessage("Choose the locality.");
            locality.setInvalid(true);
            return;
        }
        try {
            rooms.add(actors.get(), place.id(), name.getValue(), capacity.getValue());
            name.clear();
            capacity.clear();
            load();
            Notices.success("The room is added.");
        } catch (RuleViolation violation) {
            RuleMessages.showIn(violation, Map.of("name", name, "capacity", capacity));
        }
    }

    private void close(RoomRow row) {
        Confirm.destructive(
                "Take " + row.name() + " out of use?",
                "It is no longer offered. Conferences already booked there stay booked.",
                "Take it out of use",
                () -> {
                    rooms.close(actors.get(), row.id());
                    load();
                });
    }
}
