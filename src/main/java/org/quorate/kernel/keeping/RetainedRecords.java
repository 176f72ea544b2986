package org.quorate.kernel.keeping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The records of one class, by the module that owns them. It touches its own tables and decides nothing: nothing is
 * destroyed but what the retention module has had reviewed.
 */
public interface RetainedRecords {

    RecordClass recordClass();

    /** All that there is still something to destroy of, but for what is in use. */
    List<Retained> all();

    /** The same of one; empty when there is nothing, or when it is in use again. */
    Optional<Retained> find(UUID unitId);

    /** In the transaction under way; how many rows lost what they said. */
    int destroy(UUID unitId);
}
