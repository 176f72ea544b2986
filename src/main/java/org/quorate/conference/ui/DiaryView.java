package org.quorate.conference.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.access.CurrentActor;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceSearch;
import org.quorate.conference.Conferences;
import org.quorate.conference.DiaryFeeds;
import org.quorate.directory.PractitionerRow;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
import org.quorate.partnership.WorkingCalendars;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Page;
import org.quorate.uikit.ToggleChips;

/** A chair's day or week. Day, span and chair stand in the address, so that it can be kept and reloaded. */
@Route(ConferencePaths.DIARY)
@PageTitle("Diary")
@Menu(title = "Diary", order = 20, icon = "vaadin:calendar")
@RolesAllowed({"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER"})
class DiaryView extends Page implements BeforeEnterObserver {

    private static final int MOST = 500;

    private final Conferences conferences;
    private final CurrentActor actors;
    private final WorkingCalendars calendars;
    private final Clock clock;
    private final ToggleChips<DiarySpan> span =
            new ToggleChips<>("Show", Arrays.asList(DiarySpan.values()), DiarySpan::label);
    private final ComboBox<PractitionerRow> chair = new ComboBox<>("Chair");
    private final Div days = new Div();
    private LocalDate day;

    DiaryView(
            Conferences conferences,
            CurrentActor actors,
            ChairChoices chairs,
            DiaryFeeds feeds,
            WorkingCalendars calendars,
            Clock clock) {
        super("Diary");
        this.conferences = conferences;
        this.actors = actors;
        this.calendars = calendars;
        this.clock = clock;
        this.day = Time.today(clock);
        chair.setItems(chairs.of(actors.get()));
        chair.setItemLabelGenerator(PractitionerRow::fullName);
        chair.setClearButtonVisible(true);
        chair.setPlaceholder("Every chair");
        days.addClassName("q-diary");
        var actor = actors.get();
        if (actor.is(Role.CHAIR) && actor.practitionerId() != null) {
            addActions(Buttons.secondary("In my own calendar", () -> new FeedDialog(feeds, actor).open()));
        }
        add(controls(), days);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        day = query.getSingleParameter("day")
                .flatMap(DiaryView::date)
                .orElseGet(() -> calendars.current().onOrAfter(Time.today(clock)));
        span.setValue(
                query.getSingleParameter("span").filter("day"::equals).isPresent() ? DiarySpan.DAY : DiarySpan.WEEK);
        var wanted = query.getSingleParameter("chair")
                .orElseGet(() -> String.valueOf(actors.get().practitionerId()));
        chair.getListDataView()
                .getItems()
                .filter(row -> row.id().toString().equals(wanted))
                .findFirst()
                .ifPresent(chair::setValue);
        span.addValueChangeListener(change -> load());
        chair.addValueChangeListener(change -> load());
        load();
    }

    private Div controls() {
        var steps = new Div(
                Buttons.icon(VaadinIcon.ANGLE_LEFT, "Earlier", () -> go(-1)),
                Buttons.secondary("Today", this::today),
                Buttons.icon(VaadinIcon.ANGLE_RIGHT, "Later", () -> go(1)));
        steps.addClassName("q-row");
        var controls = new Div(steps, span, chair);
        controls.addClassNames("q-row", "q-diary-controls");
        return controls;
    }

    private void go(int by) {
        day = span().step(day, by);
        load();
    }

    private void today() {
        day = calendars.current().onOrAfter(Time.today(clock));
        load();
    }

    private void load() {
        var shown = span().days(day);
        var person = chair.getValue();
        var search = ConferenceSearch.diary(person == null ? null : person.id(), shown.getFirst(), shown.getLast());
        Map<LocalDate, List<ConferenceRow>> byDay = conferences.find(actors.get(), search, 0, MOST).stream()
                .collect(Collectors.groupingBy(ConferenceRow::heldOn));
        days.removeAll();
        days.setClassName("q-diary-week", span() == DiarySpan.WEEK);
        for (var date : shown) {
            days.add(new DiaryDay(
                    date,
                    byDay.getOrDefault(date, List.of()),
                    calendars.current().reasonNotWorking(date),
                    Time.today(clock)));
        }
        keepInAddress();
    }

    private void keepInAddress() {
        var query = new HashMap<String, List<String>>();
        query.put("day", List.of(day.toString()));
        query.put("span", List.of(span() == DiarySpan.DAY ? "day" : "week"));
        query.put(
                "chair",
                List.of(chair.getValue() == null ? "all" : chair.getValue().id().toString()));
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, ConferencePaths.DIARY + "?" + new QueryParameters(query).getQueryString()));
    }

    private DiarySpan span() {
        return span.getValue() == null ? DiarySpan.WEEK : span.getValue();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
