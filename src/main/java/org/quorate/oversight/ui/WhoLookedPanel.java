package org.quorate.oversight.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import org.quorate.audit.AuditEntryRow;
import org.quorate.audit.AuditRecord;
import org.quorate.family.panel.FamilyPanel;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.oversight.AuditSubjects;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Panel;
import org.springframework.stereotype.Component;

/** Who looked at a family last, in words, on its page; for service managers, who answer for it. */
@Component
class WhoLookedPanel implements FamilyPanel {

    private static final int SHOWN = 8;
    private static final int READ = 60;

    private final AuditRecord record;
    private final AuditSubjects subjects;

    WhoLookedPanel(AuditRecord record, AuditSubjects subjects) {
        this.record = record;
        this.subjects = subjects;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.is(Role.SERVICE_MANAGER);
    }

    @Override
    public com.vaadin.flow.component.Component open(Actor actor, UUID familyId) {
        var panel = new Panel("Who looked at this family");
        panel.withActions(Buttons.link("All entries", AuditView.PATH + "?about=" + familyId));
        var rows = record.entriesAbout(actor, subjects.family(actor, familyId).ids(), READ).stream()
                .filter(row -> !row.actorId().equals(actor.id()))
                .limit(SHOWN)
                .toList();
        var names = subjects.names(
                actor, rows.stream().map(AuditEntryRow::subjectId).toList());
        var list = new UnorderedList();
        rows.forEach(row -> list.add(
                new ListItem(Dates.moment(row.at()) + ": " + row.actorName() + " " + AuditWords.of(row, names))));
        panel.setContent(rows.isEmpty() ? new Paragraph("Nobody but you, as far back as is shown here.") : list);
        return panel;
    }
}
