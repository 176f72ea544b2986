package org.quorate.agencyreport.light;

import org.quorate.agencyreport.domain.DraftField;
import org.quorate.agencyreport.domain.ReportWords;

/** What was typed into a box, as it will read. */
final class Worded {

    /** Called by the template. */
    public String of(DraftField field) {
        return ReportWords.typed(field.section().kind(), field.text());
    }
}
