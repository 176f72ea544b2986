package org.quorate.partnership;

import org.quorate.partnership.domain.Checks;

/**
 * What keeps a screen from the eyes of others.
 *
 * @param coverAfterMinutes after how many minutes without a touch an open screen covers itself; 1 to 30
 */
public record Privacy(int coverAfterMinutes) {

    public Privacy {
        Checks.between("privacy.coverAfterMinutes", coverAfterMinutes, 1, 30);
    }
}
