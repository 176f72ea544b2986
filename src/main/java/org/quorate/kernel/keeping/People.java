package org.quorate.kernel.keeping;

import java.util.Optional;
import java.util.UUID;

/** The children and adults there are, by the module that keeps them. */
public interface People {

    Optional<Subject> find(UUID personId, boolean onBehalf);
}
