package org.quorate.correspondence.domain;

import org.jspecify.annotations.Nullable;

/**
 * A message in the demonstration's post box, opened.
 *
 * @param body plain text with its link
 * @param html the e-mail's other half; null for text messages and letters
 * @param calendar the calendar file (RFC 5545); null when none went with it
 */
public record PostBoxItem(
        PostBoxRow row,
        String body,
        @Nullable String html,
        @Nullable String calendar) {}
