package org.quorate.kernel;

/**
 * Something that was arranged and that a change elsewhere has overtaken, for whoever makes the change.
 *
 * @param title what people call it, for example a conference's number
 * @param words in a line: when, and what has overtaken it
 * @param path where it is looked at; empty when the reader may not
 */
public record Affected(String title, String words, String path) {}
