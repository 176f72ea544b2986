package org.quorate.attendance.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.quorate.attendance.domain.AbsenceNoticeRow;
import org.quorate.conference.ConferencePaths;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;

/** Every conference behind a notice's figure. */
final class AbsenceCasesDialog extends Dialog {

    AbsenceCasesDialog(AbsenceNoticeRow notice) {
        setHeaderTitle("Conferences: " + notice.agencyName());
        setWidth("40rem");
        setMaxWidth("100%");
        var list = new UnorderedList();
        list.addClassName("q-day");
        notice.conferences().forEach(one -> list.add(item(one)));
        add(new Paragraph("Neither came nor reported: " + notice.missed() + "."), list);
        getFooter().add(Buttons.primary("Go back", this::close));
    }

    private static ListItem item(AbsenceNoticeRow.Case one) {
        var words = new Div(
                new Anchor(ConferencePaths.workspace(one.conferenceId(), "roll"), one.reference()),
                new Span(Dates.day(one.heldOn())));
        words.addClassName("q-day-words");
        var line = new Div(one.missed() ? Badge.bad("Missed") : Badge.good("Came or reported"), words);
        line.addClassName("q-day-item");
        return new ListItem(line);
    }
}
