package org.quorate.correspondence.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;

/**
 * The words that Quorate brings: {@code wording/<kind>.<channel>.txt}, the first line of which is the subject unless
 * it is a text message. Where a channel has none of its own, a letter has the words of the e-mail, and who tells
 * somebody by hand those of the letter.
 */
public final class DefaultWordings {

    private DefaultWordings() {}

    public static Wording of(MessageKind kind, Channel channel) {
        return nearest(channel).stream()
                .filter(nearest -> DefaultWordings.class.getResource(file(kind, nearest)) != null)
                .findFirst()
                .map(nearest -> read(channel, file(kind, nearest), nearest))
                .orElseThrow(() -> new IllegalArgumentException(kind + " has no words for " + channel));
    }

    /** Whether this kind can go by this channel. */
    public static boolean exists(MessageKind kind, Channel channel) {
        return nearest(channel).stream()
                .anyMatch(nearest -> DefaultWordings.class.getResource(file(kind, nearest)) != null);
    }

    /** The channel itself first. */
    static List<Channel> nearest(Channel channel) {
        return switch (channel) {
            case EMAIL -> List.of(Channel.EMAIL);
            case SMS -> List.of(Channel.SMS);
            case LETTER -> List.of(Channel.LETTER, Channel.EMAIL);
            case BY_HAND -> List.of(Channel.BY_HAND, Channel.LETTER, Channel.EMAIL);
        };
    }

    private static String file(MessageKind kind, Channel channel) {
        return "/wording/%s.%s.txt"
                .formatted(
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        channel.name().toLowerCase(Locale.ROOT));
    }

    private static Wording read(Channel channel, String file, Channel written) {
        try (var in = DefaultWordings.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(file);
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (written == Channel.SMS) {
                return new Wording(channel, "", text);
            }
            var cut = text.indexOf('\n');
            return new Wording(channel, text.substring(0, cut), text.substring(cut + 1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
