package org.quorate.agencyreport.domain;

import java.util.List;

/**
 * What came of a release.
 *
 * @param released how many reports went to how many readers, counted together
 */
public record ReleaseOutcome(int released, List<NotReleased> not) {

    public ReleaseOutcome {
        not = List.copyOf(not);
    }
}
