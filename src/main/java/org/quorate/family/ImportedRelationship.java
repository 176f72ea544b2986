package org.quorate.family;

/**
 * What one adult is to one child, in a county's import. Values are stored as they come.
 *
 * @param ref its reference in the importing council's own file, up to 64 characters; its id is made from it
 */
public record ImportedRelationship(
        String ref,
        String childRef,
        String adultRef,
        Relationship relationship,
        boolean parentalResponsibility,
        boolean livesWith) {}
