package org.quorate.retention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.quorate.access.CurrentActor;
import org.quorate.kernel.RuleViolation;
import org.quorate.retention.Retention;
import org.quorate.retention.domain.ReviewRow;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;

/** What is over its time: keep it longer, propose to destroy it, or be the second to say so. */
final class QueuePanel extends Panel {

    private final transient Retention retention;
    private final transient CurrentActor actors;
    private final Runnable changed;
    private final DataTable<ReviewRow> table = new DataTable<>(
            "Records over their time",
            new EmptyState(VaadinIcon.CHECK_CIRCLE, "Nothing is over its time. The portal looks every night."));

    QueuePanel(Retention retention, CurrentActor actors, Runnable changed) {
        super("To review");
        this.retention = retention;
        this.actors = actors;
        this.changed = changed;
        table.column("Records", row -> row.recordClass().label() + " " + row.reference())
                .column("Kept for", ReviewRow::rule)
                .column("Over since", row -> Dates.day(row.dueOn()))
                .componentColumn("State", QueuePanel::state)
                .actionColumn(this::actions);
        table.rows(
                (offset, limit) -> retention.queue(actors.get(), offset, limit), () -> retention.count(actors.get()));
        add(table);
    }

    void refresh() {
        table.refresh();
    }

    private static Badge state(ReviewRow row) {
        if (row.held()) {
            return Badge.warn("On legal hold");
        }
        return row.proposedBy() == null
                ? Badge.neutral("Waits for a review")
                : Badge.info("Proposed by " + row.proposedBy());
    }

    private Div actions(ReviewRow row) {
        var actions = new Div(Buttons.quiet("Keep longer", () -> keep(row)));
        actions.addClassName("q-actions");
        if (row.held() || row.mine()) {
            return actions;
        }
        actions.add(
                row.proposedBy() == null
                        ? Buttons.secondary("Propose to destroy", () -> propose(row))
                        : Buttons.danger("Destroy", () -> destroy(row)));
        return actions;
    }

    private void keep(ReviewRow row) {
        var until = new LocalDateField("Until");
        var dialog = new ReasonDialog(
                "Keep longer: " + row.reference(),
                "It is reviewed again on that day. A child who was looked after is usually kept for 75 years from birth,"
                        + " one who was adopted for 100 years from the order.",
                "Keep it");
        dialog.field("until", until);
        dialog.thenReason(reason -> {
                    if (until.getValue() == null) {
                        throw RuleViolation.at("until", "required");
                    }
                    retention.keepLonger(actors.get(), row.id(), until.getValue(), reason);
                    changed.run();
                    Notices.success("It is kept until " + Dates.day(until.getValue()) + ".");
                })
                .open();
    }

    private void propose(ReviewRow row) {
        new ReasonDialog(
                        "Propose to destroy: " + row.reference(),
                        "Check in the council’s own file that no child was looked after or adopted, that no claim,"
                                + " complaint or request is open, and that the file itself holds what must stay.",
                        "Propose it")
                .thenReason(reason -> {
                    retention.propose(actors.get(), row.id(), reason);
                    changed.run();
                    Notices.success("Proposed. Another service manager must confirm it.");
                })
                .open();
    }

    private void destroy(ReviewRow row) {
        Confirm.destructive(
                "Destroy " + row.reference() + "?",
                "Names, addresses and what was written are removed for good, in every part of the portal. Figures keep"
                        + " their count. You are the second person to say so.",
                "Destroy it",
                () -> {
                    try {
                        var certificate = retention.destroy(actors.get(), row.id());
                        Notices.success("Destroyed. Certificate %d says what.".formatted(certificate.number()));
                    } catch (RuleViolation violation) {
                        Notices.ruleViolation(violation);
                    }
                    changed.run();
                });
    }
}
