package org.quorate.kernel.keeping;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The children and adults there are, by the module that keeps them. */
public interface People {

    Optional<Subject> find(UUID personId, boolean onBehalf);

    /** What everybody of a family is called. */
    Set<String> names(UUID familyId);
}
