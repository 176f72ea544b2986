package org.quorate.retention.domain;

import java.time.Instant;
import java.util.Map;
import org.quorate.kernel.keeping.RecordClass;

/**
 * What was destroyed, by which rule and on whose word. Names nobody of a family.
 *
 * @param number they have no gaps that anybody made: none can be deleted
 * @param counts part to rows
 */
public record CertificateRow(
        long number,
        RecordClass recordClass,
        String rule,
        Map<String, Integer> counts,
        String proposedBy,
        String confirmedBy,
        Instant destroyedAt) {

    public CertificateRow {
        counts = Map.copyOf(counts);
    }
}
