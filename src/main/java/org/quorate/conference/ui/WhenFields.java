package org.quorate.conference.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.Conferences;
import org.quorate.conference.LateReason;
import org.quorate.conference.Rooms;
import org.quorate.conference.domain.Booking;
import org.quorate.conference.domain.RoomRow;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.Practitioners;
import org.quorate.kernel.Actor;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Draft;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.LocalTimeField;
import org.quorate.uikit.RuleMessages;
import org.quorate.uikit.ToggleChips;

/**
 * Day, time, length, way of meeting, chair and room, with who and what is free at that time. Used when calling a
 * conference and when moving one.
 */
final class WhenFields extends Div {

    private static final List<Integer> LENGTHS = List.of(60, 90, 120, 150, 180);

    final LocalDateField heldOn = new LocalDateField("Day");
    final LocalTimeField startsAt = new LocalTimeField("Begins at").between(LocalTime.of(8, 0), LocalTime.of(18, 0));
    final ToggleChips<Integer> minutes = new ToggleChips<>("Planned for", LENGTHS, WhenFields::length);
    final ToggleChips<ConferenceMode> mode =
            new ToggleChips<>("People meet", Arrays.asList(ConferenceMode.values()), ConferenceMode::label);
    final ComboBox<PractitionerRow> chair = new ComboBox<>("Chair");
    final ComboBox<RoomRow> room = new ComboBox<>("Room");
    final TextField placeNote = new TextField("Directions or another place (optional)");
    final Checkbox placeLater = new Checkbox("No room or place is found yet");
    final ToggleChips<LateReason> lateReason =
            new ToggleChips<>("Why is it late?", Arrays.asList(LateReason.values()), LateReason::text);
    final TextField lateNote = new TextField("More about why it is late (optional)");
    private final Paragraph clock = new Paragraph();
    private final Conferences conferences;
    private final Actor actor;
    private final @Nullable UUID except;
    private List<Booking> bookings = List.of();

    /** @param except the conference being moved, which does not clash with itself; null when calling */
    WhenFields(Conferences conferences, Rooms rooms, Practitioners people, Actor actor, @Nullable UUID except) {
        this.conferences = conferences;
        this.actor = actor;
        this.except = except;
        addClassName("q-form");
        chair.setItems(people.chairs(actor));
        chair.setItemLabelGenerator(PractitionerRow::fullName);
        chair.setClearButtonVisible(true);
        room.setItems(rooms.open(actor));
        room.setItemLabelGenerator(WhenFields::roomLabel);
        room.setClearButtonVisible(true);
        placeNote.setMaxLength(200);
        lateNote.setMaxLength(400);
        clock.addClassNames("q-explained", "q-form-wide");
        clock.getElement().setAttribute("role", "status");
        List.of(minutes, mode, lateReason, lateNote, placeNote)
                .forEach(field -> field.getElement().getClassList().add("q-form-wide"));
        chair.setHelperText("Who is busy then is not offered.");
        room.setHelperText("What is taken then is not offered.");
        placeLater.addClassName("q-form-wide");
        add(heldOn, startsAt, clock, lateReason, lateNote, minutes, mode, chair, room, placeNote, placeLater);
        heldOn.addValueChangeListener(event -> free());
        startsAt.addValueChangeListener(event -> free());
        minutes.addValueChangeListener(event -> free());
        mode.addValueChangeListener(event -> askWhere());
        room.addValueChangeListener(event -> askWhere());
        placeNote.addValueChangeListener(event -> askWhere());
        late(false);
    }

    /** The clock in words, and whether a reason for being late is asked for. */
    void explain(String text, boolean late) {
        clock.setText(text);
        clock.setClassName("q-explained-bad", late);
        late(late);
    }

    void chairId(@Nullable UUID id) {
        chair.setValue(pick(chair, row -> row.id().equals(id)));
    }

    void roomId(@Nullable UUID id) {
        room.setValue(pick(room, row -> row.id().equals(id)));
    }

    @Nullable
    UUID chairId() {
        return chair.getValue() == null ? null : chair.getValue().id();
    }

    @Nullable
    UUID roomId() {
        return room.getValue() == null ? null : room.getValue().id();
    }

    /** Shows a broken rule at its field, or in a notice. */
    void showAt(RuleViolation violation) {
        RuleMessages.showIn(violation, fields());
    }

    Map<String, HasValidation> fields() {
        var fields = new HashMap<String, HasValidation>();
        fields.put("heldOn", heldOn);
        fields.put("startsAt", startsAt);
        fields.put("minutes", minutes);
        fields.put("chairId", chair);
        fields.put("roomId", room);
        fields.put("placeNote", placeNote);
        fields.put("lateReason", lateReason);
        fields.put("lateNote", lateNote);
        return fields;
    }

    /** What can be entered here. */
    List<HasValue<?, ?>> values() {
        return List.of(heldOn, startsAt, minutes, mode, chair, room, placeNote, placeLater, lateReason, lateNote);
    }

    /** Keeps what is entered here with the rest of the form. */
    void keepIn(Draft draft) {
        draft.field("heldOn", heldOn)
                .field("startsAt", startsAt)
                .field("minutes", minutes)
                .field("mode", mode)
                .field("chair", chair)
                .field("room", room)
                .field("placeNote", placeNote)
                .field("placeLater", placeLater)
                .field("lateReason", lateReason)
                .field("lateNote", lateNote);
    }

    /** @throws RuleViolation at a field in which something stands that it cannot read */
    void clearErrors() {
        RuleMessages.clear(fields());
    }

    /** Reads the day's bookings again: who and what is taken then is not offered, and said where it was chosen. */
    void free() {
        LocalDate day = heldOn.getValue();
        bookings = day == null ? List.of() : conferences.bookings(actor, day);
        chair.getListDataView()
                .setFilter(row ->
                        row.equals(chair.getValue()) || clash(chairOf(row.id())).isEmpty());
        room.getListDataView()
                .setFilter(row ->
                        row.equals(room.getValue()) || clash(roomOf(row.id())).isEmpty());
        chair.setInvalid(false);
        room.setInvalid(false);
        taken().ifPresent(this::showAt);
    }

    /** Refuses a chair or a room that is taken then, at its field: {@code chair-clash}, {@code room-clash}. */
    void requireFree() {
        free();
        taken().ifPresent(clash -> {
            throw clash;
        });
    }

    /** Refuses a meeting in a room when nobody said which: {@code place-needed} at the room. */
    void requirePlace() {
        if (meetsSomewhere() && !placeLater.getValue()) {
            throw RuleViolation.at("roomId", "place-needed");
        }
    }

    private boolean meetsSomewhere() {
        return mode.getValue() != ConferenceMode.VIRTUAL && room.getValue() == null && placeNote.isEmpty();
    }

    private void askWhere() {
        room.setVisible(mode.getValue() != ConferenceMode.VIRTUAL);
        placeLater.setVisible(meetsSomewhere());
    }

    private Optional<RuleViolation> taken() {
        var person = chairId();
        var place = mode.getValue() == ConferenceMode.VIRTUAL ? null : roomId();
        var busy = person == null
                ? Optional.<RuleViolation>empty()
                : clash(chairOf(person)).map(booking -> clashing("chairId", "chair-clash", booking));
        return busy.isPresent() || place == null
                ? busy
                : clash(roomOf(place)).map(booking -> clashing("roomId", "room-clash", booking));
    }

    private static RuleViolation clashing(String field, String code, Booking booking) {
        return RuleViolation.at(
                field,
                code,
                Map.of("from", booking.startsAt(), "to", booking.endsAt(), "reference", booking.reference()));
    }

    private static Predicate<Booking> chairOf(UUID id) {
        return booking -> id.equals(booking.chairId());
    }

    private static Predicate<Booking> roomOf(UUID id) {
        return booking -> id.equals(booking.roomId());
    }

    private void late(boolean late) {
        lateReason.setVisible(late);
        lateNote.setVisible(late);
    }

    private static String roomLabel(RoomRow row) {
        var seats = row.capacity() == null ? "" : ", seats " + row.capacity();
        return row.name() + " (" + row.localityName() + seats + ")";
    }

    private Optional<Booking> clash(Predicate<Booking> of) {
        var start = startsAt.getValue();
        if (heldOn.getValue() == null || start == null) {
            return Optional.empty();
        }
        int length = minutes.getValue() == null ? 90 : minutes.getValue();
        return bookings.stream()
                .filter(of)
                .filter(booking ->
                        (except == null || !except.equals(booking.conferenceId())) && booking.overlaps(start, length))
                .findFirst();
    }

    private static <T> @Nullable T pick(ComboBox<T> box, Predicate<T> wanted) {
        box.getListDataView().removeFilters();
        return box.getListDataView().getItems().filter(wanted).findFirst().orElse(null);
    }

    private static String length(int minutes) {
        return minutes % 60 == 0 ? minutes / 60 + (minutes == 60 ? " hour" : " hours") : minutes / 60 + "½ hours";
    }
}
