package org.quorate.insight.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.insight.Figures;
import org.quorate.insight.domain.Breakdown;
import org.quorate.insight.domain.Choice;
import org.quorate.insight.domain.Figure;
import org.quorate.insight.domain.FigureFilter;
import org.quorate.kernel.Actor;
import org.quorate.uikit.LocalDateField;

/** Which figure, for which period, of whom. Tells its listener whenever the reader changes any of it. */
final class FigureChoices extends Div {

    private final Select<Figure> figure = new Select<>();
    private final Select<Breakdown> by = new Select<>();
    private final Select<QuickPeriod> period = new Select<>();
    private final LocalDateField from = new LocalDateField("First day");
    private final LocalDateField to = new LocalDateField("Last day");
    private final ComboBox<Choice> locality = new ComboBox<>("Locality");
    private final ComboBox<Choice> kind = new ComboBox<>("Kind of conference");
    private final ComboBox<Choice> profession = new ComboBox<>("Profession");
    private final ComboBox<Choice> agency = new ComboBox<>("Agency");
    private final Checkbox wholePercents = new Checkbox("Whole per cents");
    private final LocalDate today;
    private final Consumer<Asked> listener;
    private boolean showing;

    FigureChoices(Figures figures, Actor actor, LocalDate today, Consumer<Asked> listener) {
        this.today = today;
        this.listener = listener;
        addClassName("q-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", "What to count");
        figure.setLabel("Figure");
        figure.setItems(Figure.values());
        figure.setItemLabelGenerator(Figure::title);
        by.setLabel("By");
        by.setItemLabelGenerator(Breakdown::title);
        period.setLabel("Period");
        period.setItems(QuickPeriod.values());
        period.setItemLabelGenerator(QuickPeriod::words);
        narrowing(locality, figures.localities(actor));
        narrowing(kind, figures.kinds(actor));
        narrowing(profession, figures.reportingGroups(actor));
        agency.setItems(query ->
                figures.agencies(actor, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        agency.setItemLabelGenerator(Choice::label);
        agency.setPlaceholder("All");
        agency.setClearButtonVisible(true);
        add(figure, by, period, from, to, locality, kind, profession, agency, wholePercents);
        listen();
    }

    private static void narrowing(ComboBox<Choice> field, List<Choice> choices) {
        field.setItems(choices);
        field.setItemLabelGenerator(Choice::label);
        field.setPlaceholder("All");
        field.setClearButtonVisible(true);
    }

    private void listen() {
        period.addValueChangeListener(change -> choosePeriod(change.getValue()));
        figure.addValueChangeListener(change -> tell());
        by.addValueChangeListener(change -> tell());
        from.addValueChangeListener(change -> tell());
        to.addValueChangeListener(change -> tell());
        wholePercents.addValueChangeListener(change -> tell());
        List.of(locality, kind, profession, agency).forEach(field -> field.addValueChangeListener(change -> tell()));
    }

    /** Shows what was asked, without telling anybody. */
    void show(Asked asked, @Nullable Choice chosenAgency) {
        showing = true;
        var filter = asked.filter();
        figure.setValue(asked.figure());
        by.setItems(asked.figure().breakdowns());
        by.setValue(asked.by());
        period.setValue(QuickPeriod.of(filter.from(), filter.to(), today));
        from.setValue(filter.from());
        to.setValue(filter.to());
        choose(locality, text(filter.localityId()));
        choose(kind, filter.kind());
        choose(profession, filter.reportingGroup());
        agency.setValue(chosenAgency);
        wholePercents.setValue(asked.wholePercents());
        profession.setVisible(asked.figure().countsProfessionals());
        agency.setVisible(asked.figure().countsProfessionals());
        showing = false;
    }

    private static void choose(ComboBox<Choice> field, @Nullable String key) {
        field.setValue(field.getListDataView()
                .getItems()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElse(null));
    }

    private void choosePeriod(@Nullable QuickPeriod chosen) {
        if (!showing && chosen != null && chosen != QuickPeriod.OTHER) {
            var days = chosen.days(today);
            showing = true;
            from.setValue(days.from());
            to.setValue(days.to());
            showing = false;
            tell();
        }
    }

    private void tell() {
        if (showing || from.isInvalid() || to.isInvalid() || from.getValue() == null || to.getValue() == null) {
            return;
        }
        var backwards = to.getValue().isBefore(from.getValue());
        to.setInvalid(backwards);
        to.setErrorMessage(backwards ? "The last day lies before the first." : "");
        if (!backwards) {
            listener.accept(asked());
        }
    }

    private Asked asked() {
        var wanted = figure.getValue();
        var breakdown = by.getValue();
        var filter = FigureFilter.between(from.getValue(), to.getValue())
                .inLocality(uuid(locality.getValue()))
                .ofKind(key(kind.getValue()));
        return new Asked(
                wanted,
                breakdown != null && wanted.breakdowns().contains(breakdown)
                        ? breakdown
                        : wanted.breakdowns().getFirst(),
                wanted.countsProfessionals()
                        ? filter.ofReportingGroup(key(profession.getValue())).ofAgency(uuid(agency.getValue()))
                        : filter,
                wholePercents.getValue());
    }

    private static @Nullable String key(@Nullable Choice choice) {
        return choice == null ? null : choice.key();
    }

    private static @Nullable UUID uuid(@Nullable Choice choice) {
        return choice == null ? null : UUID.fromString(choice.key());
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
