package org.quorate.kernel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was arranged on the strength of reference data, contributed by the modules that keep it. */
public interface Dependents {

    /** What is to happen on these days. */
    List<Affected> onDays(Actor actor, Collection<LocalDate> days);

    /** What hangs on these agencies: their people are invited, or children are registered there. */
    List<Affected> onAgencies(Actor actor, Collection<UUID> agencyIds);
}
