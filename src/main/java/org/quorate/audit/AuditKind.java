package org.quorate.audit;

/** What an entry of the audit record tells of. */
public enum AuditKind {
    /** Somebody looked at a record. */
    READ,
    /** Somebody changed something, signed in, sent something out. */
    FACT,
    /** Somebody asked for what is not theirs. */
    REFUSED
}
