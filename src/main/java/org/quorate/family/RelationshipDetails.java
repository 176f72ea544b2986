package org.quorate.family;

/**
 * What an adult is to a child.
 *
 * @param parentalResponsibility in law (Children Act 1989, section 3)
 * @param livesWith whether they live in the same home
 */
public record RelationshipDetails(Relationship relationship, boolean parentalResponsibility, boolean livesWith) {}
