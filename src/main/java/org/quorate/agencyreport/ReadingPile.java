package org.quorate.agencyreport;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is there to read for one member of the family at this moment.
 *
 * @param reference the conference's number
 * @param day the conference's day in words; null for a reader who is told none
 */
public record ReadingPile(String reference, @Nullable String day, List<Item> items) {

    public ReadingPile {
        items = List.copyOf(items);
    }

    /** @param from whose report, for example {@code Social worker: Wanda Walker} */
    public record Item(UUID shareId, String from, boolean opened) {}
}
