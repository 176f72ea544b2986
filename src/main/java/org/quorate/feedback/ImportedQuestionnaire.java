package org.quorate.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A questionnaire in the importing council's own files. It names nobody. */
public record ImportedQuestionnaire(
        String ref,
        String conferenceRef,
        Form form,
        Respondent respondent,
        ReturnChannel channel,
        @Nullable LocalDate completedOn) {}
