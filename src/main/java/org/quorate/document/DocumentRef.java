package org.quorate.document;

import java.util.UUID;

/**
 * The record that a file belongs to.
 *
 * @param module as its {@link DocumentOwner} calls itself
 * @param id of that module's record
 */
public record DocumentRef(String module, UUID id) {}
