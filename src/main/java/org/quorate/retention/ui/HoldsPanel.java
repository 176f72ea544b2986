package org.quorate.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.quorate.access.CurrentActor;
import org.quorate.retention.LegalHolds;
import org.quorate.retention.domain.HoldRow;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;

/** Legal holds: place one, lift one. */
final class HoldsPanel extends Panel {

    private final transient LegalHolds holds;
    private final transient CurrentActor actors;
    private final Runnable changed;
    private final DataTable<HoldRow> table =
            new DataTable<>("Legal holds", new EmptyState("No record is on legal hold."));

    HoldsPanel(LegalHolds holds, CurrentActor actors, Runnable changed) {
        super("Legal holds");
        this.holds = holds;
        this.actors = actors;
        this.changed = changed;
        table.column("On", row -> row.family() == null ? "Everything" : "Family " + row.family())
                .column("Why", HoldRow::reason)
                .column("Placed", row -> row.placedBy() + ", " + Dates.moment(row.placedAt()))
                .componentColumn("State", HoldsPanel::state)
                .actionColumn(this::actions);
        table.rows((offset, limit) -> holds.list(actors.get(), offset, limit), () -> holds.count(actors.get()));
        withActions(Buttons.secondary("Place a hold", this::place));
        add(table);
    }

    void refresh() {
        table.refresh();
    }

    private static Component state(HoldRow row) {
        return row.lifted() == null ? Badge.warn("Holds") : Badge.neutral("Lifted. " + row.lifted());
    }

    private Component actions(HoldRow row) {
        return row.lifted() == null ? Buttons.quiet("Lift", () -> lift(row)) : new Span();
    }

    private void place() {
        var family = new TextField("Family’s reference");
        family.setHelperText("Leave empty to hold everything, as a public inquiry may ask.");
        var dialog = new ReasonDialog(
                "Place a legal hold",
                "Nothing that is held is destroyed, whatever the schedule says.",
                "Place the hold");
        dialog.field("family", family);
        dialog.thenReason(reason -> {
                    holds.place(actors.get(), family.getValue(), reason);
                    changed.run();
                    Notices.success("The hold is placed.");
                })
                .open();
    }

    private void lift(HoldRow row) {
        new ReasonDialog(
                        "Lift the hold",
                        "From then on the schedule decides again. Both stay on record.",
                        "Lift the hold")
                .thenReason(reason -> {
                    holds.lift(actors.get(), row.id(), reason);
                    changed.run();
                    Notices.success("The hold is lifted.");
                })
                .open();
    }
}
