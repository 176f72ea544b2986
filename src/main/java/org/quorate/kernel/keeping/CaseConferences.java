package org.quorate.kernel.keeping;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The conferences of cases, by the module that keeps them. */
public interface CaseConferences {

    /** Those about these children and about no other child whose record is still kept. */
    Set<UUID> only(Set<UUID> children);

    /** Other families whose children were at conferences together with these. */
    Set<UUID> familiesBeside(Set<UUID> children);

    /** Whose children a conference was about. */
    Set<UUID> families(UUID conferenceId);

    Optional<String> reference(UUID conferenceId);
}
