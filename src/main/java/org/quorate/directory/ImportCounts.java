package org.quorate.directory;

/**
 * What a bulk import did with the rows it was given.
 *
 * @param added rows that were not there before
 * @param unchanged rows that were there already and stay as they are
 */
public record ImportCounts(int added, int unchanged) {}
