package org.quorate.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.quorate.exchange.Imports;
import org.quorate.exchange.check.Change;
import org.quorate.exchange.run.ImportRunRow;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Panel;

/** What an import would change in the portal, one field a line, for a person to say yes or no to. */
final class ChangesPanel extends Panel {

    /** @param decided called once they have said so */
    ChangesPanel(Imports imports, Actor actor, ImportRunRow run, Runnable decided) {
        super("Changes to look at");
        var seal = run.seal() == null ? "" : run.seal();
        var table = new DataTable<Change>("Changes", new EmptyState("There is no list of the changes."))
                .column("Row", change -> change.file().replace(".csv", "") + " " + change.row())
                .column("Field", change -> change.column().replace('_', ' '))
                .column("On record", change -> change.from().isEmpty() ? "nothing" : change.from())
                .column("Becomes", change -> change.to().isEmpty() ? "nothing" : change.to())
                .rows((offset, limit) -> imports.changes(actor, run.id(), offset, limit), run::changes);
        var buttons = new Div(
                Buttons.primary("Make these changes", () -> {
                    imports.confirm(actor, run.id(), seal);
                    decided.run();
                }),
                Buttons.secondary("Change nothing", () -> {
                    imports.withdraw(actor, run.id());
                    decided.run();
                }));
        buttons.addClassName("q-actions");
        setContent(
                new Paragraph(
                        "%,d fields of %,d rows are in the portal with another value. Nothing is written, new rows"
                                        .formatted(run.changes(), run.rowsChanged())
                                + " included, until you say so. If somebody changes one of them meanwhile, you are shown the"
                                + " list again."),
                table,
                buttons);
    }
}
