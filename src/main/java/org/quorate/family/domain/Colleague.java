package org.quorate.family.domain;

import java.util.UUID;

/**
 * Somebody with an account whom a case may be restricted to.
 *
 * @param roles as codes, with commas
 */
public record Colleague(UUID accountId, String name, String roles) {}
