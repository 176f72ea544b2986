package org.quorate.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the audit record, as shown to a service manager.
 *
 * @param seq its place in the chain, from 1
 * @param actorRoles the roles held at that time, comma-separated
 * @param action the purpose of a read, or the fact's verb
 * @param details codes and ids as JSON, {@code {}} when there are none
 */
public record AuditEntryRow(
        long seq,
        Instant at,
        UUID actorId,
        String actorName,
        String actorRoles,
        AuditKind kind,
        String action,
        String subject,
        UUID subjectId,
        String details) {}
