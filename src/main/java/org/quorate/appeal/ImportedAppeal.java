package org.quorate.appeal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appeal in the importing council's own files.
 *
 * @param grounds at least one, each once
 * @param decidedOn null while open
 * @param outcome null while open
 * @param reasonUpheld with an outcome that is upheld, else null
 */
public record ImportedAppeal(
        String ref,
        String conferenceRef,
        Appellant appellant,
        LocalDate receivedOn,
        List<AppealGround> grounds,
        @Nullable LocalDate decidedOn,
        @Nullable AppealOutcome outcome,
        @Nullable UpheldReason reasonUpheld) {

    public ImportedAppeal {
        grounds = List.copyOf(grounds);
    }
}
