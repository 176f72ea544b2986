package org.quorate.family.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.family.LifeEvent;

/**
 * Something that happened in a child's life, as the family's page shows it.
 *
 * @param overWhy null while it holds; else {@code MISTAKEN}, {@code CAME_BACK} or {@code DIED_SINCE}
 */
public record LifeEventRow(
        UUID id,
        UUID childId,
        LifeEvent what,
        LocalDate happenedOn,
        @Nullable String note,
        String recordedByName,
        Instant recordedAt,
        @Nullable OverWhy overWhy,
        @Nullable LocalDate overOn,
        @Nullable String overByName) {

    /** Why something on record holds no longer. */
    public enum OverWhy {
        MISTAKEN("Recorded by mistake"),
        CAME_BACK("Came back"),
        DIED_SINCE("Died since");

        private final String label;

        OverWhy(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
