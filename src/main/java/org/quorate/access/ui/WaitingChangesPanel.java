package org.quorate.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import org.quorate.access.AccountChanges;
import org.quorate.access.CurrentActor;
import org.quorate.access.RoleNames;
import org.quorate.access.domain.WaitingChange;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;

/** Changes of accounts that wait for a second person, each with the account as it would be then. */
final class WaitingChangesPanel extends Panel {

    private final transient AccountChanges changes;
    private final transient CurrentActor current;
    private final transient Runnable onDecided;
    private final DataTable<WaitingChange> table;

    WaitingChangesPanel(AccountChanges changes, CurrentActor current, Runnable onDecided) {
        super("Waiting for a second person");
        this.changes = changes;
        this.current = current;
        this.onDecided = onDecided;
        table = new DataTable<WaitingChange>(
                        "Waiting changes",
                        new EmptyState(VaadinIcon.CHECK_CIRCLE, "Nothing waits for a second person."))
                .column("Account", WaitingChange::accountName)
                .column("Wanted", row -> row.kind().label())
                .actionColumn(this::actions)
                .column("Roles then", row -> RoleNames.all(row.roles()))
                .column("Whose then", row -> Objects.requireNonNullElse(row.linkedTo(), "Nobody in the directory"))
                .column("E-mail then", row -> Objects.requireNonNullElse(row.email(), "None"))
                .column("Single sign-on then", row -> Objects.requireNonNullElse(row.signOnName(), "No"))
                .column("Proposed by", row -> row.proposedBy() + ", " + Dates.moment(row.proposedAt()));
        add(table);
        refresh();
    }

    void refresh() {
        table.rows(changes.waiting(current.get()));
    }

    private Component actions(WaitingChange row) {
        var actions = new Div();
        actions.addClassName("q-actions");
        if (row.mayAgree()) {
            actions.add(named(Buttons.secondary("Agree", () -> ask(row)), row));
        }
        var no = row.mayAgree() ? "Refuse" : "Take back";
        actions.add(named(Buttons.quiet(no, () -> decide(() -> changes.takeBack(current.get(), row.id()))), row));
        return actions;
    }

    private static Button named(Button button, WaitingChange row) {
        button.setAriaLabel(button.getText() + ": " + row.accountName());
        return button;
    }

    private void ask(WaitingChange row) {
        Confirm.weighty(
                row.kind().label() + ": " + row.accountName() + "?",
                "They will be: " + RoleNames.all(row.roles())
                        + ". Agree only if you know that this person does this work. Your yes is on record.",
                "Agree",
                () -> decide(() -> changes.agree(current.get(), row.id())
                        .ifPresent(address -> new HandOverDialog(row.accountName(), address).open())));
    }

    private void decide(Runnable decision) {
        decision.run();
        refresh();
        onDecided.run();
        Notices.success("It is decided, and on record.");
    }
}
