package org.quorate.correspondence;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What the conferences that messages are about are called, contributed by the module that knows them. */
public interface ConferenceNames {

    /**
     * The conference's number and the path of its screen.
     *
     * @param reference for example {@code CP-2026-0042}: names nobody
     */
    record Named(String reference, String path) {}

    /** By id; what is not known is left out. For lists that the reader may see already. */
    Map<UUID, Named> of(Collection<UUID> conferenceIds);
}
