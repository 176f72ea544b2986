package org.quorate.agencyreport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody typed for a report and that is no part of it until somebody says so: their code had run out, or the
 * report had gone meanwhile.
 *
 * @param typedBy the account or personal link it was typed with
 */
public record WaitingWords(UUID typedBy, Instant at, List<Words> words) {

    /**
     * @param heading of the box; blank where the report has no such box any more
     * @param restricted whether the box is for named readers only
     */
    public record Words(String heading, String text, boolean restricted) {}

    public WaitingWords {
        words = List.copyOf(words);
    }
}
