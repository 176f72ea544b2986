package org.quorate.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import org.quorate.attendance.FindingRow;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.attendance.domain.CorrectedQuoracy;
import org.quorate.attendance.domain.CorrectedTimes;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Tone;

/** Quoracy by the corrected times, below what was put on record when the conference decided. */
final class CorrectedQuoracyWords extends Div {

    CorrectedQuoracyWords(FindingRow found, CorrectedQuoracy corrected) {
        addClassName("q-stack");
        add(new H3("As corrected"), badge(found, corrected));
        if (corrected.quoracy() instanceof Inquorate shortOfIt) {
            add(new Paragraph(
                    "At that moment there was missing: " + shortOfIt.missing().inWords() + "."));
        }
        add(
                new Paragraph(
                        corrected.differsFrom(found)
                                ? "By the corrected times the answer is another one. What was decided stands as it was"
                                        + " decided."
                                : "The corrected times give the same answer."),
                reasons(corrected));
    }

    /** Also for the line under the conference's title. */
    static Badge badge(FindingRow found, CorrectedQuoracy corrected) {
        return new Badge(
                corrected.quoracy().isQuorate() ? "As corrected: quorate" : "As corrected: not quorate",
                corrected.differsFrom(found) ? Tone.WARN : Tone.NEUTRAL);
    }

    private static UnorderedList reasons(CorrectedQuoracy corrected) {
        var list = new UnorderedList();
        corrected.corrections().stream()
                .map(CorrectedQuoracyWords::reason)
                .distinct()
                .forEach(words -> list.add(new ListItem(words)));
        return list;
    }

    private static String reason(CorrectedTimes correction) {
        return "Times corrected on " + Dates.moment(correction.at()) + " by "
                + Objects.requireNonNullElse(correction.by(), "somebody")
                + (correction.reason() == null ? "." : ": " + correction.reason());
    }
}
