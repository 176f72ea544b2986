package org.quorate.correspondence.domain;

/**
 * A message in words. Paragraphs are parted by empty lines; the link and the code stand as {@link Wording#LINK} and
 * {@link Wording#CODE}.
 *
 * @param subject one line; empty for text messages
 */
public record Worded(String subject, String body) {}
