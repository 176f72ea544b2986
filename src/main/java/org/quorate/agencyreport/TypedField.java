package org.quorate.agencyreport;

/**
 * What somebody typed into one box.
 *
 * @param revision of what stood there when they began
 */
public record TypedField(String key, String text, int revision) {}
