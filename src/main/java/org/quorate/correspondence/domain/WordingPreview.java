package org.quorate.correspondence.domain;

/**
 * A message as somebody would read it, filled with examples of nobody.
 *
 * @param subject empty for text messages
 * @param body paragraphs are parted by empty lines
 */
public record WordingPreview(String subject, String body) {}
