package org.quorate.attendance;

import java.util.List;
import org.quorate.partnership.Ground;

/** The chair of an imported conference went ahead although it was not quorate. */
public record ImportedOverride(List<Ground> grounds, String reason, String interim) {

    public ImportedOverride {
        grounds = List.copyOf(grounds);
    }
}
