package org.quorate.insight.domain;

/**
 * Something a figure can be narrowed to.
 *
 * @param key code or id, as in a {@link FigureFilter}
 * @param code what people type at a command line; the key where there is no other
 */
public record Choice(String key, String code, String label) {}
