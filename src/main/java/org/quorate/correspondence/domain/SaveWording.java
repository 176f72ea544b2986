package org.quorate.correspondence.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;

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
