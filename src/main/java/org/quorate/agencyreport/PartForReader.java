package org.quorate.agencyreport;

import java.util.List;
import java.util.UUID;

/**
 * A part of a report as one reader would get it.
 *
 * @param text as it is, or what stands in its place
 * @param redacted something of it is kept from them, here or in an earlier version
 * @param places that stand in the way of sharing it
 */
public record PartForReader(UUID partId, String heading, String text, boolean redacted, List<MarkedPlace> places) {

    public PartForReader {
        places = List.copyOf(places);
    }
}
