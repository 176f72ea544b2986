package org.quorate.agencyreport.domain;

import java.util.List;
import java.util.UUID;

/**
 * A draft of a form as it should be.
 *
 * @param version of the row that was edited
 */
public record SaveForm(UUID formId, long version, String title, List<FormSection> sections) {

    public SaveForm {
        sections = List.copyOf(sections);
    }
}
