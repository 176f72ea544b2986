package org.quorate.kernel;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Where every fact and every read of a child's record is written down. Implemented by the audit module; entries can
 * be added and never changed.
 */
public interface AuditTrail {

    /**
     * Someone looked at a record. Kept even when the transaction around it rolls back.
     *
     * @param subject what was read, for example {@code child}
     * @param purpose the screen or document it was read for, for example {@code workspace}
     */
    void read(Actor actor, String subject, UUID id, String purpose);

    /** Someone looked at a list: an entry for each record it names, written together. */
    default void reads(Actor actor, String subject, Collection<UUID> ids, String purpose) {
        ids.forEach(id -> read(actor, subject, id, purpose));
    }

    /**
     * Someone changed something, in the transaction under way.
     *
     * @param action a verb in the past, for example {@code conference-called}
     * @param details codes and ids, never names or free text
     */
    void fact(Actor actor, String action, String subject, UUID id, Map<String, ?> details);

    /** Someone asked for what is not theirs. Kept even when the transaction around it rolls back. */
    void refused(Actor actor, String action, String subject, UUID id);
}
