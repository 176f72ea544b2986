package org.quorate.correspondence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that a partnership wrote.
 *
 * @param subject one line; empty for text messages
 * @param version of the words that were changed, as {@link WordingRow#version}
 */
public record SaveWording(
        MessageKind kind,
        Channel channel,
        String subject,
        String body,
        @Nullable UUID version) {}
