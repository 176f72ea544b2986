package org.quorate.agencyreport.domain;

import java.util.Set;
import java.util.UUID;
import org.quorate.agencyreport.ShareChannel;

/**
 * Several reports for several readers at once.
 *
 * @param inviteeIds whose reports
 * @param personIds for which members of the family
 * @param language in which they are read, 1 to 40 characters
 * @param interpreted somebody puts them into that language
 */
public record ReleaseReports(
        Set<UUID> inviteeIds, Set<UUID> personIds, ShareChannel channel, String language, boolean interpreted) {

    public ReleaseReports {
        inviteeIds = Set.copyOf(inviteeIds);
        personIds = Set.copyOf(personIds);
    }
}
