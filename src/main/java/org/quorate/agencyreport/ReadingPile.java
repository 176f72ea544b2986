package org.quorate.agencyreport;

import java.util.List;
import java.util.UUID;

/**
 * What is there to read for one member of the family at this moment.
 *
 * @param reference the conference's number
 * @param day the conference's day in words
 */
public record ReadingPile(String reference, String day, List<Item> items) {

    public ReadingPile {
        items = List.copyOf(items);
    }

    /** @param from whose report, for example {@code Social worker: Wanda Walker} */
    public record Item(UUID shareId, String from, boolean opened) {}
}
