package org.quorate.agencyreport;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.PackBook.Made;
import org.quorate.agencyreport.domain.PackState;

/** Whether the copy that somebody has is still what they would get. Pure. */
final class PackPolicy {

    private PackPolicy() {}

    /**
     * @param latest the newest copy; null when none was made
     * @param now the shares it would hold now
     * @param newer a report in it has a newer version
     */
    static PackState state(@Nullable Made latest, Set<UUID> now, boolean newer) {
        if (now.isEmpty()) {
            return PackState.NOTHING;
        }
        if (latest == null) {
            return PackState.NOT_MADE;
        }
        return newer || latest.redactedSince() || !latest.shareIds().equals(now) ? PackState.OLDER : PackState.CURRENT;
    }
}
