package org.quorate.family;

/**
 * One family of a county's import. Values are stored as they come.
 *
 * @param ref its reference in the importing council's own file, up to 64 characters; its id is made from it
 */
public record ImportedFamily(String ref, String reference) {}
