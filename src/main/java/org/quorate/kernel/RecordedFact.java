package org.quorate.kernel;

import java.util.Map;
import java.util.UUID;

/**
 * Something was changed and is on record; published within the transaction that changes it. What follows from a change,
 * such as that open screens load again, listens to this and not to whoever made it.
 *
 * @param action as in {@link AuditTrail#fact}
 */
public record RecordedFact(String action, String subject, UUID subjectId, Map<String, ?> details) {}
