package org.quorate.correspondence.domain;

/**
 * What came of mending several messages at once.
 *
 * @param leftOut those that somebody dealt with meanwhile or that cannot be sent
 */
public record BulkMended(int mended, int leftOut) {}
