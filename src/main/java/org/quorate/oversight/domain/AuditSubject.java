package org.quorate.oversight.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Something the audit record tells of, found by its name.
 *
 * @param label in words
 * @param ids under which entries stand; of a family also its children, adults and conferences
 */
public record AuditSubject(String label, Set<UUID> ids) {

    public AuditSubject {
        ids = Set.copyOf(ids);
    }
}
