package org.quorate.partnership.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.quorate.access.CurrentActor;
import org.quorate.kernel.DayOff;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.quorate.partnership.WorkingCalendars;
import org.quorate.partnership.domain.DayOffRow.Source;
import org.quorate.uikit.AffectedPanel;
import org.quorate.uikit.BoundedUpload;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;
import org.quorate.uikit.RuleMessages;

/** The days off of a year; adding a local day; GOV.UK's list. */
@Route(PartnershipPaths.CALENDAR)
@PageTitle("Calendar")
@Menu(title = "Calendar", order = 76, icon = "vaadin:calendar")
@RolesAllowed({"SERVICE_MANAGER", "ADMINISTRATOR", "BUSINESS_SUPPORT"})
class CalendarView extends Page implements BeforeEnterObserver {

    /** One day off of the year shown. */
    private record Line(DayOff day, String source, boolean removable) {}

    private static final int LIST_BYTES = 1_000_000;

    private final WorkingCalendars calendars;
    private final CurrentActor actors;
    private final ComboBox<Integer> year = new ComboBox<>("Year");
    private final LocalDateField day = new LocalDateField("Day");
    private final TextField title = new TextField("What it is");
    private final ComboBox<Source> source = new ComboBox<>("Kind");
    private final DataTable<Line> table;
    private final Div booked = new Div();

    CalendarView(WorkingCalendars calendars, CurrentActor actors, Clock clock) {
        super("Calendar");
        this.calendars = calendars;
        this.actors = actors;
        setSubtitle("England's bank holidays and this partnership's own days off. Deadlines do not count them.");
        var thisYear = Time.today(clock).getYear();
        year.setItems(IntStream.rangeClosed(thisYear - 8, thisYear + 3).boxed().toList());
        year.setValue(thisYear);
        year.addValueChangeListener(change -> reload());
        source.setItems(List.of(Source.LOCAL, Source.ONE_OFF));
        source.setItemLabelGenerator(Source::text);
        source.setValue(Source.LOCAL);
        table = new DataTable<Line>("Days off", new EmptyState("No days off in this year."))
                .column("Day", line -> Words.day(line.day().day()))
                .column("What it is", line -> line.day().title())
                .column("From", Line::source)
                .actionColumn(this::actions);
        booked.getElement().setAttribute("aria-live", "polite");
        add(booked, new Panel("Days off", year, table), addDay(), govUk());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reload();
    }

    private Panel addDay() {
        var fields = new Div(day, title, source);
        fields.addClassName("q-filters");
        return new Panel("Add a day off", fields, Buttons.primary("Add day", this::add));
    }

    private Panel govUk() {
        var upload = new Upload(BoundedUpload.of(
                LIST_BYTES,
                list -> attempt(() -> {
                    var done = calendars.importGovUk(actors.get(), list);
                    Notices.success(words(done));
                    showBooked(done.added());
                })));
        upload.setAcceptedFileExtensions(".json");
        upload.setMaxFileSize(LIST_BYTES);
        upload.setMaxFiles(1);
        upload.getElement().setAttribute("aria-label", "GOV.UK bank-holidays.json");
        var panel = new Panel("GOV.UK's bank holidays", upload);
        panel.add(new Div("Upload the file bank-holidays.json from www.gov.uk/bank-holidays.json. Days are added, never"
                + " taken away."));
        return panel;
    }

    private void add() {
        attempt(() -> {
            if (day.getValue() == null || source.getValue() == null) {
                throw RuleViolation.at("day", "day-needed");
            }
            calendars.addDay(actors.get(), day.getValue(), title.getValue(), source.getValue());
            Notices.success("Added " + Words.day(day.getValue()) + ".");
            showBooked(List.of(day.getValue()));
            year.setValue(day.getValue().getYear());
            day.clear();
            title.clear();
        });
    }

    /** What is called for days that are off now: their clocks are counted anew, their day is for a person to move. */
    private void showBooked(List<LocalDate> days) {
        booked.removeAll();
        if (!days.isEmpty()) {
            booked.add(new AffectedPanel(
                    "Conferences called for these days",
                    "No conference is called for a day that is off now. Due dates are counted anew.",
                    calendars.bookedOn(actors.get(), days)));
        }
    }

    private Div actions(Line line) {
        var actions = new Div();
        if (line.removable()) {
            actions.add(Buttons.quiet(
                    "Remove",
                    () -> attempt(() -> {
                        calendars.removeDay(actors.get(), line.day().day());
                        Notices.success("Removed " + Words.day(line.day().day()) + ".");
                    })));
        }
        return actions;
    }

    private void attempt(Runnable change) {
        var fields = Map.<String, HasValidation>of("day", day, "title", title);
        try {
            RuleMessages.clear(fields);
            change.run();
            reload();
        } catch (RuleViolation refusal) {
            RuleMessages.showIn(refusal, fields);
        }
    }

    private void reload() {
        var kept = new TreeMap<LocalDate, Source>();
        calendars.daysOff().forEach(row -> kept.put(row.day(), row.source()));
        table.rows(calendars.current().daysOffIn(year.getValue()).stream()
                .map(off -> line(off, kept.getOrDefault(off.day(), Source.GOV_UK)))
                .toList());
    }

    private static Line line(DayOff off, Source source) {
        return new Line(off, source.text(), source != Source.GOV_UK);
    }

    private static String words(WorkingCalendars.Imported done) {
        var text =
                "Added %d days; %d were there already.".formatted(done.added().size(), done.alreadyThere());
        return done.noLongerListed().isEmpty()
                ? text
                : text + " No longer listed, please check: "
                        + String.join(
                                ", ",
                                done.noLongerListed().stream().map(Words::day).toList()) + ".";
    }
}
