package org.quorate.doorway;

/**
 * What stands behind a one-time code.
 *
 * @param template the page it is shown on
 * @param shown what the page shows, as {@code behind}
 */
public record Behind(String template, Object shown) {}
