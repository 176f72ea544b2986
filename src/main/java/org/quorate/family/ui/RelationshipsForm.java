package org.quorate.family.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.family.AdultRow;
import org.quorate.family.ChildRow;
import org.quorate.family.Relationship;
import org.quorate.family.RelationshipDetails;
import org.quorate.family.RelationshipRow;
import org.quorate.family.domain.FamilyPage;
import org.quorate.uikit.FormDialog;

/** What every adult of a family is to every child, in one grid. */
class RelationshipsForm extends FormDialog {

    private final FamilyDesk desk;
    private final FamilyPage page;
    private final List<Cell> cells = new ArrayList<>();

    /** One adult and one child. */
    private record Cell(
            ChildRow child,
            AdultRow adult,
            ComboBox<Relationship> is,
            Checkbox responsibility,
            Checkbox livesWith,
            Optional<RelationshipRow> row) {

        Optional<RelationshipDetails> before() {
            return row.map(known ->
                    new RelationshipDetails(known.relationship(), known.parentalResponsibility(), known.livesWith()));
        }

        Optional<RelationshipDetails> now() {
            return Optional.ofNullable(is.getValue())
                    .map(what -> new RelationshipDetails(what, responsibility.getValue(), livesWith.getValue()));
        }
    }

    RelationshipsForm(FamilyDesk desk, FamilyPage page, Runnable done) {
        super("Who is what to whom?", "Save");
        this.desk = desk;
        this.page = page;
        setWidth("64rem");
        for (var adult : page.adults()) {
            var grid = new Div();
            grid.addClassNames("q-relations", "q-form-wide");
            page.children().forEach(child -> lay(cell(adult, child), grid));
            with(new H3(adult.fullName()));
            with(grid);
        }
        onSave(() -> {
            cells.stream().filter(cell -> !cell.now().equals(cell.before())).forEach(this::save);
            done.run();
        });
    }

    /** A relationship that was emptied was recorded by mistake. */
    private void save(Cell cell) {
        cell.now()
                .ifPresentOrElse(
                        is -> desk.families.relate(
                                desk.actor(), cell.child().id(), cell.adult().id(), is),
                        () -> cell.row().ifPresent(known -> desk.families.unrelate(desk.actor(), known.id())));
    }

    private void lay(Cell cell, Div grid) {
        cells.add(cell);
        var row = new Div(cell.is(), cell.responsibility(), cell.livesWith());
        row.addClassName("q-row");
        grid.add(row);
    }

    /** With what is on record already about this adult and this child. */
    private Cell cell(AdultRow adult, ChildRow child) {
        var about = adult.fullName() + " and " + child.label();
        var is = new ComboBox<Relationship>("Of " + child.label(), Relationship.values());
        is.setItemLabelGenerator(Relationship::displayName);
        is.setPlaceholder("Not recorded");
        is.setAriaLabel("What " + adult.fullName() + " is to " + child.label());
        var responsibility = new Checkbox("Parental responsibility");
        responsibility.setAriaLabel("Parental responsibility, " + about);
        var livesWith = new Checkbox("Lives with the child");
        livesWith.setAriaLabel("Lives with the child, " + about);
        is.setClearButtonVisible(true);
        var row = page.relationships().stream()
                .filter(known ->
                        known.childId().equals(child.id()) && known.adultId().equals(adult.id()))
                .findFirst();
        row.ifPresent(known -> {
            is.setValue(known.relationship());
            responsibility.setValue(known.parentalResponsibility());
            livesWith.setValue(known.livesWith());
        });
        return new Cell(child, adult, is, responsibility, livesWith, row);
    }
}
