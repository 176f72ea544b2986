package org.quorate.insight;

/** Something a figure can be narrowed to. */
public record Choice(String key, String label) {}
