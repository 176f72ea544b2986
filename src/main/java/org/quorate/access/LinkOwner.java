package org.quorate.access;

/**
 * Whose matter the personal links of one purpose are: a bean for each purpose. From these beans derive the addresses
 * of links, and what guards every page beneath them.
 */
public interface LinkOwner {

    LinkPurpose purpose();
}
