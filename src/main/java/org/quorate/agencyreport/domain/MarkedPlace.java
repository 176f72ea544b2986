package org.quorate.agencyreport.domain;

import java.util.UUID;

/**
 * Where a report says what this reader must not have.
 *
 * @param heading of the part
 * @param words as they stand there; empty when the whole part is meant
 * @param why for example {@code A confidential address}
 */
public record MarkedPlace(UUID partId, String heading, String words, String why) {}
