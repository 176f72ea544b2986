package org.quorate.agencyreport.light;

import org.quorate.agencyreport.DraftField;
import org.quorate.agencyreport.ReportWords;

/** What was typed into a box, as it will read. */
final class Worded {

    /** Called by the template. */
    public String of(DraftField field) {
        return ReportWords.typed(field.section().kind(), field.text());
    }
}
